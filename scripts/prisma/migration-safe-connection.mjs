import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';

/** PostgreSQL's internal one-byte type "char", and char(n), which reads the same. */
const internalChar = 18;
const bpchar = 1042;

/**
 * Mends two things that @prisma/adapter-pg 7.10 does not do for migrations: it splits a script at each ";" (which
 * breaks function bodies), and it rejects the type "char", which introspection reads from the system's tables.
 */
export function makeMigrationSafe(connection, pool) {
  const performIO = connection.performIO.bind(connection);
  const queryRaw = connection.queryRaw.bind(connection);
  let charColumns = [];

  connection.performIO = async (query) => {
    const result = await performIO(query);
    charColumns = [];
    for (const [position, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== internalChar) continue;
      charColumns.push(position);
      field.dataTypeID = bpchar;
    }
    return result;
  };
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const position of charColumns) result.columnTypes[position] = ColumnTypeEnum.Character;
    return result;
  };
  connection.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      connection.onError(error);
    }
  };
  return connection;
}

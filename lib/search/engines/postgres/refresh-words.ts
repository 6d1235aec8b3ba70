import type pg from 'pg';

type Scope = readonly string[] | 'all';

const WORDS_OF_ROWS = `
  SELECT word, count(*)::int AS count
  FROM facility_search, unnest(tsvector_to_array(words)) AS word
  WHERE $1::text[] IS NULL OR facility_id = ANY($1)
  GROUP BY word`;

const ADD = `
  INSERT INTO search_word (word, count) ${WORDS_OF_ROWS} ORDER BY word
  ON CONFLICT (word) DO UPDATE SET count = search_word.count + excluded.count`;

const SUBTRACT = `
  UPDATE search_word SET count = search_word.count - gone.count
  FROM (${WORDS_OF_ROWS}) AS gone WHERE search_word.word = gone.word`;

/** Counts the words of rows in: after they were written. */
export async function addWords(client: pg.ClientBase, scope: Scope): Promise<void> {
  await client.query(ADD, [scope === 'all' ? null : scope]);
  await client.query('DELETE FROM search_word WHERE count <= 0');
}

/** Counts the words of rows out: before they are deleted. */
export async function subtractWords(client: pg.ClientBase, scope: Scope): Promise<void> {
  if (scope === 'all') await client.query('DELETE FROM search_word');
  else await client.query(SUBTRACT, [scope]);
}

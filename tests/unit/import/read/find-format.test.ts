import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFormats, findFormat } from '@/lib/import/read/find-format';
import { ImportFileError } from '@/lib/import/read/import-file-error';
import { opened } from './temp-file';

const messageFor = async (content: string): Promise<string> => {
  const error = await findFormat(await opened(content, 'list.csv')).then(String, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ImportFileError);
  return (error as ImportFileError).message;
};

describe('formats', () => {
  it('are the modules in their folder, each under its own name and source', async () => {
    const formats = await allFormats();
    const modules = readdirSync('lib/import/formats').filter((file) => file.endsWith('.ts'));
    expect(formats.map((format) => `${format.name}.ts`).sort()).toEqual(modules.sort());
    expect(new Set(formats.map((format) => format.source.slug)).size).toBe(formats.length);
    for (const format of formats) expect(format.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('each recognise a file with just the columns that they ask for, and no other format does', async () => {
    const formats = await allFormats();
    for (const format of formats) {
      const columns = [...format.expects];
      const isJson = format.name.endsWith('-json');
      const json = JSON.stringify([Object.fromEntries(columns.map((column) => [column, '']))]);
      const file = await opened(isJson ? json : `${columns.join(',')}\n`);
      expect(formats.filter((each) => each.recognises(file)).map((each) => each.name)).toEqual([format.name]);
    }
  });

  it('that do not fit: says what was seen, which is nearest, and what it misses', async () => {
    const message = await messageFor('Name1,Name2,Street1,Street2,Town,State,Zip,Phone\n');
    expect(message).toContain(
      'is in none of the known formats (daylight-csv, findtreatment-export, locator-json, samhsa-directory)',
    );
    expect(message).toContain('Its columns are: name1, name2, street1, street2, town, state, zip, phone.');
    expect(message).toContain('Nearest is samhsa-directory, for which it lacks: city, service_code_info.');
  });

  it('says when only the kind of file is wrong', async () => {
    expect(await messageFor('name1,city,state,services\n')).toContain(
      'It has the columns of locator-json, but as CSV.',
    );
    expect(await messageFor('[{"id":1,"title":"x"}]')).toContain('The keys of its first row are: id, title.');
  });

  it('says it in few words when the header is very long', async () => {
    const header = Array.from({ length: 2000 }, (_, at) => `column ${at}`).join(',');
    expect((await messageFor(`${header}\n`)).length).toBeLessThan(800);
  });
});

/** What the page for developers says around the API's own description. */
export const developers = {
  title: 'Open API',
  description:
    'The directory as JSON: search facilities, read one, complete a place. No key, any website, nothing logged.',
  lead: 'Everything this site finds, a program can find too. No key is needed, any website may call it, and we keep no record of what is asked.',
  try: 'Try it',
  example: '/api/v1/facilities?near=Worcester,+MA&care=detox&payment=medicaid',
  document: 'The whole description as OpenAPI 3.1',
  rules: {
    title: 'Before you show it to people',
    list: [
      'Show each facility’s disclosure sentence, and say where its facts come from and how old they are.',
      'What stands under “paid” is advertising. Show it apart from the items with its label, or leave it out. Never put it among them.',
      'Show the facility’s own number. Do not put another number in its place.',
      'Facts may have changed: ask people to call before they go.',
      'Do not log what people search for.',
    ],
  },
  limits: {
    title: 'Limits',
    rate: (requests: number) =>
      `${requests} requests a minute from one address. Beyond that the answer is 429, and Retry-After says how many seconds to wait.`,
    cache:
      'Answers carry an ETag. Send it back as If-None-Match: when nothing has changed the answer is 304, without a body.',
    strict:
      'A parameter that does not exist, or is misspelled, is refused. A filter that was ignored would list the wrong places.',
  },
  parameters: 'Parameters',
  none: 'None.',
  answer: 'Fields of the answer',
  columns: { field: 'Field', type: 'Type', meaning: 'Meaning' },
  required: 'required',
  choices: (n: number) => `${n} choices`,
  standard: (value: string) => `${value} when absent.`,
  suchAs: (examples: string[]) => `Such as ${examples.join(' · ')}`,
  problems: {
    title: 'When something is wrong',
    lead: 'Every refusal is a problem document (RFC 9457): type, title, status, detail.',
    explained: {
      'invalid-parameters':
        'One entry in “errors” for each bad parameter: its name, its value and what is wrong. Nothing was searched.',
      'unknown-place': '“near” was not found. “choices” holds places with a name like it, if there are any.',
      'ambiguous-place': '“near” may be several places. “choices” holds them: send the label of one.',
      'not-found':
        'No facility has this id, or the API has no such address. A facility that has closed is still found and says so.',
      'method-not-allowed': 'Only GET, HEAD and OPTIONS are answered. Allow names them.',
      'too-many-requests': 'Wait as many seconds as Retry-After says.',
      unavailable: 'The directory cannot be read at the moment. Ask again after Retry-After.',
    },
  },
};

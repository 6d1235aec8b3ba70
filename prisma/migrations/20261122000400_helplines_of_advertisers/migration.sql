-- What kind of number a helpline is, what a caller is asked and may pay, measured figures with how they were measured, and
-- helplines that advertisers answer. An advertiser's helpline always says so: its `answered_by` can say nothing else.
CREATE TYPE helpline_kind AS ENUM ('emergency', 'crisis', 'information', 'advertisers');

ALTER TABLE helpline
  ADD COLUMN kind helpline_kind NOT NULL DEFAULT 'information',
  ADD COLUMN asks text NOT NULL DEFAULT 'Not recorded',
  ADD COLUMN cost text NOT NULL DEFAULT 'Not recorded',
  ADD COLUMN measured_figure text,
  ADD COLUMN measured_calls integer CHECK (measured_calls > 0),
  ADD COLUMN measured_period text,
  ADD COLUMN measured_method text,
  ADD CONSTRAINT helpline_measured_whole
    CHECK (num_nonnulls(measured_figure, measured_calls, measured_period, measured_method) IN (0, 4)),
  ADD CONSTRAINT helpline_says_who_answers CHECK ((kind = 'advertisers') = (answered_by = 'paid advertisers'));

CREATE TABLE helpline_advertiser (
  helpline_slug text NOT NULL REFERENCES helpline (slug) ON DELETE CASCADE ON UPDATE CASCADE,
  advertiser_id integer NOT NULL REFERENCES advertiser (id) ON DELETE CASCADE ON UPDATE CASCADE,
  PRIMARY KEY (helpline_slug, advertiser_id)
);

UPDATE helpline SET kind = 'emergency' WHERE slug = '911';
UPDATE helpline SET kind = 'crisis' WHERE slug = '988';

-- The same text stands in lib/call/helplines/default-helplines.ts. A record that an operator edited stays as it is.
UPDATE helpline SET
  text_to = '911', text_how = 'If you cannot speak, text 911. Where that does not work, a message says so',
  paid_by = 'Phone bills and taxes. Nobody pays this site for showing it',
  hours = '24 hours a day, every day',
  languages = 'English. Many centers add an interpreter to the call',
  does = 'Sends help, and can tell you what to do until it comes',
  does_not = 'Does not find treatment',
  asks = 'Where you are, the number you call from, and what has happened',
  cost = 'The call costs nothing. An ambulance may',
  source_name = '911.gov, Frequently Asked Questions',
  source_url = 'https://www.911.gov/calling-911/frequently-asked-questions/'
WHERE slug = '911' AND paid_by = 'Nobody pays this site for showing it' AND hours = 'Not recorded';

UPDATE helpline SET
  paid_by = 'The federal government. Nobody pays this site for showing it',
  hours = '24 hours a day, every day',
  languages = 'English and Spanish. Calls with an interpreter in more than 240 languages',
  does = 'Listens and talks with you: about suicide, drugs, alcohol, or any distress, your own or that of someone you know',
  does_not = 'Does not bring naloxone or an ambulance by itself: for an overdose, call 911',
  asks = 'You hear a greeting with choices. Then a counselor asks what is going on',
  cost = 'The call costs nothing',
  source_name = 'SAMHSA, 988 Frequently Asked Questions',
  source_url = 'https://www.samhsa.gov/mental-health/988/faqs'
WHERE slug = '988' AND paid_by = 'Nobody pays this site for showing it' AND hours = 'Not recorded';

UPDATE helpline SET
  paid_by = 'The federal government. No treatment provider pays for it, and nobody pays this site for showing it',
  does = 'Tells you where treatment and support groups near you can be found',
  asks = 'It may ask for your ZIP code, to find what is near you',
  cost = 'The call costs nothing. Treatment may'
WHERE slug = 'samhsa' AND does = 'Tells you where treatment can be found' AND asks = 'Not recorded';

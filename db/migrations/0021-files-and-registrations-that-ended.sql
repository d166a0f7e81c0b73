-- Files of actions keep no text once they are brought in, and meetings that are not public have nobody registered to observe.

-- Of a file that was brought in only its rows' references and what they did are kept. Those that wait hold, with each row,
-- the version of its action that was seen; files from before do not, and are sent again.
delete from action_file where done_at is null;
update action_file set text = '', rows = coalesce((
  select jsonb_agg(jsonb_build_object('row', r -> 'row', 'outcomes', r -> 'outcomes', 'reference', r -> 'reference') order by at)
  from jsonb_array_elements(rows) with ordinality as x (r, at)), '[]');
alter table action_file add constraint action_file_done_has_no_text check (done_at is null or text = '');

-- A registration ends with the public's right to be there.
update observer set withdrawn_at = now()
where withdrawn_at is null and meeting in (select id from meeting where not is_public);

import { invitePerson, type Actor } from '../../accounts/index.ts';
import type { ActTogether } from '../../audit/index.ts';
import type { EarlierRecord } from '../earlier-record.ts';
import type { EarlierPerson } from '../people-schema.ts';
import type { Desk, Place } from './desk.ts';

/** Whoever set the site up puts the people into the record, under a number that no person has. */
const setUp: Actor = {
  person: 0,
  name: 'First set-up',
  post: '',
  organisation: 'body',
  roles: ['administrator'],
};

/**
 * Puts the people into the record as people without an account, and gives those in whose name the rest is done: the
 * roles of the file are theirs while the record is loaded, and nobody holds them afterwards.
 */
export async function loadPeople(
  { file, value, lineOf }: EarlierRecord['people'],
  act: ActTogether,
  reached: (place: Place) => void,
): Promise<Pick<Desk, 'officer' | 'holder'>> {
  const actors: Actor[] = [];
  for (const [at, one] of value.entries()) {
    reached({ file, line: lineOf([at]) });
    const { name, post, organisation, roles } = one;
    const added = await act(setUp, 'look after people', (doing) => invitePerson(doing, rowOf(one)));
    actors.push({ person: added.person, name, post, organisation, roles });
  }
  const inRole = (role: Actor['roles'][number]): Actor => {
    const found = actors.find(({ roles }) => roles.includes(role));
    if (found === undefined) throw new Error(`nobody has the role ${role}`);
    return found;
  };
  return { officer: inRole('scrutiny-officer'), holder: inRole('office-holder') };
}

const rowOf = ({ name, post, organisation, named_in_public: namedInPublic }: EarlierPerson) => ({
  name,
  post,
  organisation,
  email: '',
  roles: [],
  namedInPublic,
});

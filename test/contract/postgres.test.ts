import { describe } from 'vitest';
import { postgresPlace } from './store/place.ts';
import { storeContract } from './store.ts';

describe('PostgreSQL', () => storeContract(postgresPlace));

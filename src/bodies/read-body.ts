import type { Refused } from '../platform/files/fault.ts';
import { readYamlFile, type YamlFile } from '../platform/files/yaml-file.ts';
import type { Body } from './body.ts';
import { bodySchema } from './body-schema.ts';

/** Reads body.yaml. */
export const readBody = (path: string, file: string): Promise<YamlFile<Body> | Refused> =>
  readYamlFile(path, bodySchema, file);

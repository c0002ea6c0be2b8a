import type { DefinitionChange } from '@thi-dua/schema';
import { manyByKey } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { largestPage } from '../../data/keyset/page.ts';
import { instantText } from '../../data/vietnam-time.ts';

/** The batched reader of what registrations changed, for one request. */
export function pluginLoaders(queries: Queries) {
  return {
    /** The latest changes of a plugin, latest first, at most a page of them. */
    changesOfPlugin: manyByKey<DefinitionChange>(
      queries,
      `select plugin_id as owner, jsonb_build_object('change', change, 'noun', noun, 'id', key, 'version', version,
         'at', ${instantText('at')}) as document
       from (select *, row_number() over (partition by plugin_id order by at desc, noun, key) as number
             from definition_change where plugin_id = any($1)) latest
       where number <= ${largestPage} order by plugin_id, number`,
    ),
  };
}

import type { Subject } from '../../domain/scene/subject.ts';
import type { Shape } from '../scene/shape.ts';
import { gatherings } from './gatherings.ts';
import { places } from './places.ts';
import { screens } from './screens.ts';
import { written } from './written.ts';

/** What a tool is about, by its name (`subjectOf`). */
export const subjects: Record<Subject, readonly Shape[]> = {
  ...screens,
  ...written,
  ...places,
  ...gatherings,
};

import type { InspectionContent, PublicRecommendation } from '../public-content.ts';

export const inspectionKinds: Readonly<Record<InspectionContent['kind'], string>> = {
  inspectorate: 'Report of the inspectorate',
  iopc: 'Recommendation of the Independent Office for Police Conduct',
  'super-complaint': 'Super-complaint',
  internal: 'Internal review',
};

export const recommendationKinds: Readonly<Record<PublicRecommendation['kind'], string>> = {
  recommendation: 'Recommendation',
  'area-for-improvement': 'Area for improvement',
  'cause-of-concern': 'Cause of concern',
};

export const recipients: Readonly<Record<InspectionContent['copies'][number]['recipient'], string>> = {
  inspectorate: 'the inspectorate',
  'home-secretary': 'the Home Secretary',
  iopc: 'the Independent Office for Police Conduct',
};

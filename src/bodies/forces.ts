/** A police force, the body that holds it to account, and the residents it serves. */
export interface Force {
  /** As data.police.uk names the force in addresses and file names. */
  slug: string;
  /** As the "Reported by" column of data.police.uk prints it. */
  name: string;
  /** Code of its police force area (Office for National Statistics); a made-up code where there is none. */
  area: string;
  areaName: string;
  bodyName: string;
  /** Title of the office-holder. */
  title: string;
  /** Residents in the middle of each of `populationYears`; empty where the force serves no area of residence. */
  residents: readonly number[];
}

export const populationYears = [2019, 2020, 2021, 2022, 2023] as const;

/** Sums over the local authorities of each police force area (lookup of December 2024), published on 15 July 2024. */
export const forcePopulationSource =
  'ONS mid-year population estimates, mid-2011 to mid-2023 (MYE4, July 2024)';

const commissioner = (area: string) => ({
  bodyName: `Police and Crime Commissioner for ${area}`,
  title: 'Police and Crime Commissioner',
});

/** Commissioners who are also the fire and rescue authority of their area. */
const fireAndPolice = (area: string) => ({
  bodyName: `Police, Fire and Crime Commissioner for ${area}`,
  title: 'Police, Fire and Crime Commissioner',
});

/**
 * The 43 territorial forces of England and Wales and the British Transport Police.
 * Who holds each to account is as it has been since the elections of May 2024: five mayors, one police
 * authority of the City of London, thirty-seven commissioners. All of it is only what `init` starts from.
 */
// prettier-ignore
export const forces: readonly Force[] = [
  { slug: 'avon-and-somerset', name: 'Avon and Somerset Constabulary', area: 'E23000036', areaName: 'Avon and Somerset', ...commissioner('Avon and Somerset'), residents: [1_725_186, 1_733_167, 1_745_075, 1_766_187, 1_784_546] },
  { slug: 'bedfordshire', name: 'Bedfordshire Police', area: 'E23000026', areaName: 'Bedfordshire', ...commissioner('Bedfordshire'), residents: [688_445, 695_583, 706_405, 716_621, 729_221] },
  { slug: 'cambridgeshire', name: 'Cambridgeshire Constabulary', area: 'E23000023', areaName: 'Cambridgeshire', ...commissioner('Cambridgeshire and Peterborough'), residents: [881_675, 884_999, 897_217, 907_715, 919_082] },
  { slug: 'cheshire', name: 'Cheshire Constabulary', area: 'E23000006', areaName: 'Cheshire', ...commissioner('Cheshire'), residents: [1_084_619, 1_088_076, 1_097_956, 1_109_191, 1_119_495] },
  { slug: 'city-of-london', name: 'City of London Police', area: 'E23000034', areaName: 'City of London', bodyName: 'City of London Court of Common Council', title: 'Chair of the City of London Police Authority Board', residents: [8765, 8331, 8689, 11_457, 13_462] },
  { slug: 'cleveland', name: 'Cleveland Police', area: 'E23000013', areaName: 'Cleveland', ...commissioner('Cleveland'), residents: [568_094, 567_620, 570_155, 579_710, 588_369] },
  { slug: 'cumbria', name: 'Cumbria Constabulary', area: 'E23000002', areaName: 'Cumbria', ...fireAndPolice('Cumbria'), residents: [499_171, 498_439, 500_729, 502_979, 505_063] },
  { slug: 'derbyshire', name: 'Derbyshire Constabulary', area: 'E23000018', areaName: 'Derbyshire', ...commissioner('Derbyshire'), residents: [1_051_894, 1_052_832, 1_057_970, 1_067_075, 1_077_909] },
  { slug: 'devon-and-cornwall', name: 'Devon & Cornwall Police', area: 'E23000035', areaName: 'Devon & Cornwall', ...commissioner('Devon, Cornwall and the Isles of Scilly'), residents: [1_766_130, 1_771_396, 1_792_862, 1_810_393, 1_822_182] },
  { slug: 'dorset', name: 'Dorset Police', area: 'E23000039', areaName: 'Dorset', ...commissioner('Dorset'), residents: [777_881, 777_234, 781_400, 785_932, 788_859] },
  { slug: 'durham', name: 'Durham Constabulary', area: 'E23000008', areaName: 'Durham', ...commissioner('Durham'), residents: [625_094, 626_031, 629_657, 637_117, 642_744] },
  { slug: 'dyfed-powys', name: 'Dyfed-Powys Police', area: 'W15000004', areaName: 'Dyfed-Powys', ...commissioner('Dyfed-Powys'), residents: [509_752, 513_583, 516_002, 519_260, 522_578] },
  { slug: 'essex', name: 'Essex Police', area: 'E23000028', areaName: 'Essex', ...fireAndPolice('Essex'), residents: [1_846_380, 1_852_594, 1_863_314, 1_877_531, 1_896_590] },
  { slug: 'gloucestershire', name: 'Gloucestershire Constabulary', area: 'E23000037', areaName: 'Gloucestershire', ...commissioner('Gloucestershire'), residents: [638_676, 640_572, 646_485, 652_666, 659_276] },
  { slug: 'greater-manchester', name: 'Greater Manchester Police', area: 'E23000005', areaName: 'Greater Manchester', bodyName: 'Greater Manchester Combined Authority', title: 'Mayor of Greater Manchester', residents: [2_847_959, 2_856_110, 2_869_531, 2_910_993, 2_948_633] },
  { slug: 'gwent', name: 'Gwent Police', area: 'W15000002', areaName: 'Gwent', ...commissioner('Gwent'), residents: [584_305, 587_255, 588_292, 591_504, 595_412] },
  { slug: 'hampshire', name: 'Hampshire Constabulary', area: 'E23000030', areaName: 'Hampshire', ...commissioner('Hampshire and Isle of Wight'), residents: [1_985_982, 1_990_047, 2_001_786, 2_019_136, 2_035_872] },
  { slug: 'hertfordshire', name: 'Hertfordshire Constabulary', area: 'E23000027', areaName: 'Hertfordshire', ...commissioner('Hertfordshire'), residents: [1_193_394, 1_198_052, 1_200_899, 1_205_137, 1_215_387] },
  { slug: 'humberside', name: 'Humberside Police', area: 'E23000012', areaName: 'Humberside', ...commissioner('Humberside'), residents: [935_933, 935_988, 936_778, 942_823, 950_483] },
  { slug: 'kent', name: 'Kent Police', area: 'E23000032', areaName: 'Kent', ...commissioner('Kent'), residents: [1_842_692, 1_848_335, 1_858_455, 1_877_110, 1_897_051] },
  { slug: 'lancashire', name: 'Lancashire Constabulary', area: 'E23000003', areaName: 'Lancashire', ...commissioner('Lancashire'), residents: [1_513_857, 1_520_252, 1_532_158, 1_551_393, 1_570_373] },
  { slug: 'leicestershire', name: 'Leicestershire Police', area: 'E23000021', areaName: 'Leicestershire', ...commissioner('Leicester, Leicestershire and Rutland'), residents: [1_110_768, 1_115_091, 1_120_914, 1_136_660, 1_154_438] },
  { slug: 'lincolnshire', name: 'Lincolnshire Police', area: 'E23000020', areaName: 'Lincolnshire', ...commissioner('Lincolnshire'), residents: [761_263, 763_610, 769_440, 775_864, 782_808] },
  { slug: 'merseyside', name: 'Merseyside Police', area: 'E23000004', areaName: 'Merseyside', ...commissioner('Merseyside'), residents: [1_417_661, 1_417_728, 1_423_718, 1_441_162, 1_456_562] },
  { slug: 'metropolitan', name: 'Metropolitan Police Service', area: 'E23000001', areaName: 'Metropolitan Police District', bodyName: "Mayor's Office for Policing and Crime", title: 'Mayor of London', residents: [8_880_978, 8_858_677, 8_796_080, 8_857_586, 8_931_847] },
  { slug: 'norfolk', name: 'Norfolk Constabulary', area: 'E23000024', areaName: 'Norfolk', ...commissioner('Norfolk'), residents: [906_964, 909_883, 918_462, 925_695, 931_943] },
  { slug: 'north-wales', name: 'North Wales Police', area: 'W15000001', areaName: 'North Wales', ...commissioner('North Wales'), residents: [685_315, 688_167, 687_041, 688_695, 691_991] },
  { slug: 'north-yorkshire', name: 'North Yorkshire Police', area: 'E23000009', areaName: 'North Yorkshire', bodyName: 'York and North Yorkshire Combined Authority', title: 'Mayor of York and North Yorkshire', residents: [814_537, 813_068, 820_478, 828_011, 834_409] },
  { slug: 'northamptonshire', name: 'Northamptonshire Police', area: 'E23000022', areaName: 'Northamptonshire', ...fireAndPolice('Northamptonshire'), residents: [777_016, 778_996, 787_125, 792_755, 802_340] },
  { slug: 'northumbria', name: 'Northumbria Police', area: 'E23000007', areaName: 'Northumbria', ...commissioner('Northumbria'), residents: [1_443_488, 1_443_775, 1_447_681, 1_465_242, 1_480_267] },
  { slug: 'nottinghamshire', name: 'Nottinghamshire Police', area: 'E23000019', areaName: 'Nottinghamshire', ...commissioner('Nottinghamshire'), residents: [1_143_060, 1_144_940, 1_146_110, 1_162_478, 1_173_770] },
  { slug: 'south-wales', name: 'South Wales Police', area: 'W15000003', areaName: 'South Wales', ...commissioner('South Wales'), residents: [1_308_360, 1_315_478, 1_314_298, 1_333_217, 1_354_423] },
  { slug: 'south-yorkshire', name: 'South Yorkshire Police', area: 'E23000011', areaName: 'South Yorkshire', bodyName: 'South Yorkshire Mayoral Combined Authority', title: 'Mayor of South Yorkshire', residents: [1_374_386, 1_373_015, 1_374_792, 1_390_381, 1_407_072] },
  { slug: 'staffordshire', name: 'Staffordshire Police', area: 'E23000015', areaName: 'Staffordshire', ...fireAndPolice('Staffordshire'), residents: [1_129_298, 1_130_953, 1_135_910, 1_146_302, 1_161_678] },
  { slug: 'suffolk', name: 'Suffolk Constabulary', area: 'E23000025', areaName: 'Suffolk', ...commissioner('Suffolk'), residents: [757_321, 756_668, 763_349, 768_719, 776_442] },
  { slug: 'surrey', name: 'Surrey Police', area: 'E23000031', areaName: 'Surrey', ...commissioner('Surrey'), residents: [1_192_224, 1_195_847, 1_205_994, 1_217_048, 1_228_671] },
  { slug: 'sussex', name: 'Sussex Police', area: 'E23000033', areaName: 'Sussex', ...commissioner('Sussex'), residents: [1_696_921, 1_698_432, 1_708_363, 1_722_184, 1_735_983] },
  { slug: 'thames-valley', name: 'Thames Valley Police', area: 'E23000029', areaName: 'Thames Valley', ...commissioner('Thames Valley'), residents: [2_475_951, 2_492_612, 2_521_231, 2_551_808, 2_584_930] },
  { slug: 'warwickshire', name: 'Warwickshire Police', area: 'E23000017', areaName: 'Warwickshire', ...commissioner('Warwickshire'), residents: [584_155, 589_253, 599_115, 607_713, 617_823] },
  { slug: 'west-mercia', name: 'West Mercia Police', area: 'E23000016', areaName: 'West Mercia', ...commissioner('West Mercia'), residents: [1_286_433, 1_290_242, 1_302_950, 1_314_498, 1_325_250] },
  { slug: 'west-midlands', name: 'West Midlands Police', area: 'E23000014', areaName: 'West Midlands', ...commissioner('West Midlands'), residents: [2_921_091, 2_921_476, 2_918_251, 2_948_513, 2_980_936] },
  { slug: 'west-yorkshire', name: 'West Yorkshire Police', area: 'E23000010', areaName: 'West Yorkshire', bodyName: 'West Yorkshire Combined Authority', title: 'Mayor of West Yorkshire', residents: [2_339_795, 2_346_416, 2_350_407, 2_376_998, 2_402_161] },
  { slug: 'wiltshire', name: 'Wiltshire Police', area: 'E23000038', areaName: 'Wiltshire', ...commissioner('Wiltshire and Swindon'), residents: [734_919, 739_621, 747_000, 751_759, 756_396] },
  { slug: 'btp', name: 'British Transport Police', area: 'BTP', areaName: 'Railways of Great Britain', bodyName: 'British Transport Police Authority', title: 'Chair of the British Transport Police Authority', residents: [] },
];

package locale

// Texts about people in the place of those about units, in words of their own.
var (
	_ = ofPeople(Unit, PersonName)
	_ = ofPeople(UnitsOf, PersonName)
	_ = ofPeople(UnitsCount, Persons)
	_ = ofPeople(OverAllPeriods, PersonOverAllPeriods)
	_ = ofPeople(UnitStands, PersonStands)
	_ = ofPeople(UnitAbolished, PersonLeft)
	_ = ofPeople(UnitKindIs, PersonKindIs)
)

// Texts of boards that speak of units: what they say of people, and of both.
var _ = ofSubjects(
	Unit, UnitsOf, UnitsCount, UnitsNumber, UnitCount, RankedUnits, GroupEmpty, NotRankedTitle, NobodyRanked, ScoredOnly, AbolishedOn,
	OwnPoints, Enforced, EnforcedHow, EnforcedFacts, EnforcedOthers, EnforcedTheirs, Alike, EnforcedUnits, EnforcedNone, FallsHow, SupposedTied,
	AnalysisNone, AnalysisUnits, DirectionDefine, DirectionNoGain, DirectionNoLoss, DirectionSubjects, DirectionSubjectsD, DirectionPeriodsD,
	SourceKindsD, FocusUnits, FocusUnitsD, FocusLevel, PlateauCapsD, PlateauReach, PlateauWho, PlateauSays, PlateauFree, PlateauAlikeD,
	PlateauHave, PlateauAll, PlateauNearly, PlateauApart, LoadClasses, LoadClassesD, LoadUnits, LoadClassMean,
	EnforceByUnit, EnforceByUnitD, EnforceByTimeD, EnforceEven, EnforceUneven, SpreadFactsD, SpreadSays,
	RowsBetween, RowsAfter, DeductionsTotal, DeductionsHow, DeductionUnits, MoversCounts, MoversNone, MoversMoreUp, MoversMoreDown, CauseSplit, NamesMore,
	CompareLink, ComparePast, CompareNotThen, CompareOthers, CompareAlone, CompareAll, CompareNear, CompareSame, CompareOwn, CompareOrderUnranked,
	SpreadSentence, HeatTitle, HeatNoneBelow, HeatNoneAbove, HeatWidest, HeatWidestTied, HeatNoneApart, HeatEven, HeatAlone, HeatFewUnits, HeatTooMany, HeatNobody,
	ScopeAll, AllMean, AllMax, AllMin, AllSum, GroupCount, AllPlace, AllPlaceLow, AllCount, QuotaWay, QuotaCount, MeanOfUnits, PlaceOf, PlaceOfShared, PlaceGivenShared, StandInApplicableMean, NobodyHasPoints, UnitsCompared,
	DeductionSentence, BonusSentence, RegisterPoints, RegisterMeasured, MeasuredNone, TaskUnits, TaskAllUnits,
	SubjectsTitle, SubjectsNone, SubjectsLead, CategoriesHowTo,
	AllowanceSays, AllowanceAlike, AllowancePaidEach, AllowancePaidMonth,
	EligibleSays, EligibleCut, EligibleCutRounded, EligibleCutLast, EligibleCutList,
	GroupOfAll, FromRegistry, TotalsOfSelf, TotalsOfBelow,
)

// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Decimal, Json, LocalDate, Moment, Named, OtherWord, Uuid } from "../runtime/values.js";

/**
 * Whom a rule speaks to or about.
 *
 * - `insurer`: Health insurer.
 * - `practice`: GP practice.
 * - `practitioner`: GP or other practitioner.
 * - `wsv`: Neighbourhood partnership.
 * - `ro`: Regional organisation or care group.
 * - `hds`: Out-of-hours structure.
 * - `provider`: Any care provider.
 * - `applicant`: Whoever asks for an agreement or a project.
 * - `nza`: Dutch healthcare authority (NZa).
 * - `region`: The parties of a region together.
 * - `municipality`: Municipality.
 * - `professional`: Professional of another discipline.
 * - `reader`: Whoever reads the policy.
 */
export type Actor =
  | "insurer"
  | "practice"
  | "practitioner"
  | "wsv"
  | "ro"
  | "hds"
  | "provider"
  | "applicant"
  | "nza"
  | "region"
  | "municipality"
  | "professional"
  | "reader"
  | OtherWord;

/** The approval of an addendum. */
export interface AddendumApproval {
  /** Facts that the insurer knows, by their ids; they go before those of the request. */
  facts?: Record<string, FactValue>;
  /** The prestaties that it opens; as asked when absent. */
  prestatieCodes?: Array<PrestatieCode> | null;
  /**
   * Why; both sides read it. Needed where the policy leaves the judgement to the insurer, or where a fact
   * stays unknown.
   */
  reason?: string | null;
  /** The segment it is paid from; as asked when absent. */
  segment?: Segment | null;
}

/** An addendum that changed, came or went. */
export interface AddendumChangeView {
  /** In the later policy. */
  after?: AddendumSideView | null;
  /** In the earlier policy. */
  before?: AddendumSideView | null;
  /** What became of it. */
  change: EntryChangeKind;
  /** Whether every class of facts was tried. */
  exact: boolean;
  /** The parts that differ. */
  parts: Array<EntryPart>;
  /** Criteria that came, went or changed. */
  rules: Array<ListedRuleChangeView>;
  /** For whom its criteria together say something else. */
  verdicts: Array<VerdictChangeView>;
}

/** A place in a source document. */
export interface AddendumCitation {
  /** Title of the document. */
  document: string;
  /** Section as printed in it. */
  section: string;
}

/** The end of an addendum. */
export interface AddendumEnding {
  /** Last day on which it holds: today or later, within its period. */
  endDate: LocalDate;
  /** Why; both sides read it. */
  reason?: string | null;
}

/** What one rule, or one condition of the catalogue, makes of it. */
export interface AddendumFinding {
  /** Where it stands. */
  citations?: Array<AddendumCitation>;
  /** What the catalogue asks; absent for a rule. */
  condition?: CatalogueConditionKind | null;
  /** What to do instead, where the policy says so. */
  instead?: ContractText | null;
  /** Ids of the facts that it misses. */
  missing?: Array<string>;
  /** Id of the rule within the policy; absent for a condition of the catalogue. */
  ruleId?: string | null;
  /** What it says about this case, or what the rule says, paraphrased. */
  text: ContractText;
  /** The verdict. */
  verdict: EligibilityVerdict;
  /** What it alone would make of the whole. */
  weighs: EligibilityOutcome;
}

/** What the policy of a contract says about an addendum. */
export interface AddendumFindings {
  /** Each condition of the catalogue and each rule. */
  findings: Array<AddendumFinding>;
  /** What comes out as a whole. */
  outcome: EligibilityOutcome;
  /** The policy. */
  policyId: PolicyId;
  /** When the release of the policy that was read became known. */
  policyRecordedAt: Moment;
}

/** Id of a addendum: UUIDv7. */
export type AddendumId = Named<"AddendumId">;

/**
 * How an addendum came about.
 *
 * - `requested`: Asked for by the provider or offered to it.
 * - `carriedOver`: Taken over from the contract before.
 */
export type AddendumOrigin = "requested" | "carriedOver" | OtherWord;

/** The rejection of an addendum. */
export interface AddendumRejection {
  /** Why; both sides read it. */
  reason: string;
}

/** An addendum that is asked for, offered or recorded. */
export interface AddendumRequest {
  /** Facts that the rules of the policy ask for, by their ids; not of one that is recorded. */
  facts?: Record<string, FactValue>;
  /** Short code of the module: the id of the addendum in the catalogue of the policy, where it is there. */
  moduleCode: string;
  /** Name of the module; not needed for a module of the catalogue, which has its own. */
  moduleName?: string | null;
  /** How it came about (recorded only); `requested` when absent. */
  origin?: AddendumOrigin | null;
  /** When it holds: within the term of the contract. */
  period: Period;
  /** The prestaties that it opens. */
  prestatieCodes?: Array<PrestatieCode>;
  /** Why; both sides read it. Not of one that is recorded. */
  reason?: string | null;
  /** The segment it is paid from; absent outside the segments. */
  segment?: Segment | null;
}

/** An addendum of a policy. */
export interface AddendumSideView {
  /** Id within the policy. */
  addendumTypeId: string;
  /** Kinds of care it belongs to. */
  careKinds: Array<CareKind>;
  /** Whether it goes on into the next agreement by itself, when the source says so. */
  carriedOver?: boolean | null;
  /** Through whom it is concluded. */
  channel: Channel;
  /** Addenda that cannot go with it. */
  excludes: Array<string>;
  /** What to do instead, in the language of the answer. */
  instead?: string | null;
  /** Agreements and addenda that must be there. */
  requires: Array<string>;
  /** The rules that say so. */
  rules: Array<CitedRuleView>;
  /** What the policy does with it. */
  status: CatalogueStatus;
  /** Its title, in the language of the answer. */
  title: string;
}

/** A signature that was taken under an addendum, and what the addendum is now. */
export interface AddendumSignature {
  /** The registered certificate of the signatory. */
  certificateId: CertificateId;
  /** SHA-256 of the document that is signed, base64url. */
  documentDigest: string;
  /** Its id. */
  id: SignatureId;
  /** When it had come in: decides of the deadline and the mandate. */
  receivedAt: Moment;
  /** For which side it was given. */
  side: ContractSide;
  /** The signature as it was sent: a compact JWS with a detached payload. */
  signature: string;
  /** When it was signed, by the word of the signer. */
  signedAt: Moment;
  /** SHA-256 of the certificate (DER), base64url. */
  thumbprint: string;
  /** Status of the addendum after it: `concluded` once both sides have signed. */
  addendumStatus: AddendumStatus;
  /** Version of the addendum after it: `If-Match` of whoever signs next. */
  addendumVersion: number;
}

/**
 * Where an addendum is on its road from request to end.
 *
 * - `requested`: Asked for by the provider.
 * - `approved`: Approved by the purchasing party, not yet signed.
 * - `rejected`: Rejected by the purchasing party, or taken back by a side before it was agreed.
 * - `signed`: Signed by the provider.
 * - `concluded`: Agreed: in force during its period.
 * - `ended`: Ended before its period was over; the end date says from when.
 */
export type AddendumStatus =
  | "requested"
  | "approved"
  | "rejected"
  | "signed"
  | "concluded"
  | "ended"
  | OtherWord;

/**
 * A step of an addendum.
 *
 * - `request`: Asked for by the provider.
 * - `approve`: Approved, or offered unasked, by the purchasing party.
 * - `reject`: Rejected by the purchasing party.
 * - `withdraw`: Taken back by a side before it was agreed.
 * - `sign`: Signed by a side.
 * - `end`: Ended before its period was over.
 */
export type AddendumStep =
  | "request"
  | "approve"
  | "reject"
  | "withdraw"
  | "sign"
  | "end"
  | OtherWord;

/** A step of an addendum that was taken. */
export interface AddendumStepView {
  /** Facts that were given. */
  facts: Record<string, FactValue>;
  /** What the policy made of it; absent where it says nothing. */
  findings?: AddendumFindings | null;
  /** Why. */
  reason?: string | null;
  /** When. */
  recordedAt: Moment;
  /** By which side. */
  side: ContractSide;
  /** The step. */
  step: AddendumStep;
  /** Version of the addendum that it made. */
  version: number;
}

/** One page of a list of AddendumStepView. */
export interface AddendumStepViewPage {
  items: Array<AddendumStepView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** A module or addendum as a policy offers it, or no longer offers it. */
export interface AddendumTypeView {
  /** Kinds of care it belongs to. */
  careKinds: Array<CareKind>;
  /** Whether it goes on into the next agreement by itself; absent where the source says nothing. */
  carriedOver?: boolean | null;
  /** Through whom it is concluded. */
  channel: Channel;
  /** Rules that must all be met. */
  conditions: Array<CitedRuleView>;
  /** Ids of addenda that cannot go with it. */
  excludes: Array<string>;
  /** Id within the policy. */
  id: string;
  /** What to do instead, in the language of the answer. */
  instead?: string | null;
  /** Ids of agreement types and addenda that must be there. */
  requires: Array<string>;
  /** Rules that say so. */
  rules: Array<CitedRuleView>;
  /** What the policy does with it. */
  status: CatalogueStatus;
  /** Its title, in the language of the answer. */
  title: string;
}

/** One page of a list of AddendumTypeView. */
export interface AddendumTypeViewPage {
  items: Array<AddendumTypeView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** An addendum: a module on a contract. */
export interface AddendumView {
  /** The contract it stands on. */
  contractId: ContractId;
  /** Its id. */
  id: AddendumId;
  /** Short code of the module. */
  moduleCode: string;
  /** Name of the module. */
  moduleName: string;
  /** How it came about. */
  origin: AddendumOrigin;
  /** When it holds. */
  period: Period;
  /** Where its period lies against today, or against `date` when the request names one. */
  phase: Phase;
  /** The prestaties that it opens. */
  prestatieCodes: Array<PrestatieCode>;
  /** From when this version was known. */
  recordedAt: Moment;
  /** The segment it is paid from; absent outside the segments. */
  segment?: Segment | null;
  /** Where it is on its road. */
  status: AddendumStatus;
  /** Number of the version that is shown, from 1. */
  version: number;
}

/** One page of a list of AddendumView. */
export interface AddendumViewPage {
  items: Array<AddendumView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** The withdrawal of an addendum. */
export interface AddendumWithdrawal {
  /** Why; both sides read it. */
  reason?: string | null;
}

/** An address in the Netherlands. */
export interface Address {
  /** Place of residence (woonplaats). */
  city: string;
  /** House number, digits only. */
  houseNumber: string;
  /** Addition to the house number. */
  houseNumberAddition?: string | null;
  /** Municipality (gemeente), when the register names it. */
  municipality?: string | null;
  /** Postcode: four digits and two capitals, no space. */
  postcode: string;
  /** Street, or the name of the post box. */
  street: string;
  /** What it is for. */
  use: AddressUse;
}

/**
 * What an address is for.
 *
 * - `visiting`: Where patients come (bezoekadres).
 * - `postal`: Where post goes (correspondentieadres).
 */
export type AddressUse = "visiting" | "postal" | OtherWord;

/** A provider with a cell that changes. */
export interface AffectedProvider {
  /** How many of its cells change. */
  cells: number;
  /** The provider. */
  provider: PartyView;
}

/** The providers with a cell that changes. */
export interface AffectedProviders {
  /** The first 200 in the order of their AGB codes; narrow the question to see others. */
  items: Array<AffectedProvider>;
  /** How many there are. */
  total: number;
}

/**
 * AGB code of a practitioner, organisation or location: eight digits, leading zeros count (register kept by
 * Vektis).
 */
export type AgbCode = Named<"AgbCode">;

/**
 * Age of insured, as the registration tariff distinguishes it since 2018.
 *
 * - `under65`: Younger than 65.
 * - `65to74`: From 65 to 74.
 * - `75to84`: From 75 to 84.
 * - `85plus`: 85 and older.
 */
export type AgeBand = "under65" | "65to74" | "75to84" | "85plus" | OtherWord;

/** Everything that is agreed, in the order in which it is read. */
export interface AgreedContract {
  /** Which agreement type of the catalogue of its policy it is. */
  agreementType?: string | null;
  /** What is agreed in amounts. */
  annexes: Array<TariffAnnex>;
  /** The care it is about. */
  careKind: CareKind;
  /** What is agreed in words. */
  conditions: Array<ContractCondition>;
  /** Which contract. */
  contractId: ContractId;
  /** The purchasing party, and for HDS the second one. */
  insurers: Array<AgreedInsurer>;
  /** What it is: `contract`. */
  kind: string;
  /** The modules that begin with it. */
  modules: Array<ContractModule>;
  /** Its number. */
  number: string;
  /** Which O&I titles it pays for. */
  oiTitles: Array<OiTitle>;
  /** The policy. */
  policy?: AgreedPolicy | null;
  /** The organisation. */
  provider: AgreedProvider;
  /** Before when it is to be signed. */
  signBy?: Moment | null;
  /** Its term. */
  term: Period;
  /** Whether the text is the uniform one of all insurers. */
  uniform: boolean;
  /** In which version. */
  version: number;
}

/** A purchasing party of the contract. */
export interface AgreedInsurer {
  /** The insurers that it binds: those that it buys for on the first day. */
  bindsUzoviCodes: Array<UzoviCode>;
  /** Its id. */
  id: PurchasingPartyId;
  /** Its name. */
  name: string;
}

/** The policy that the contract is made under. */
export interface AgreedPolicy {
  /** Its id. */
  id: PolicyId;
  /** From when the release is known that held when the offer was made. */
  recordedAt?: Moment | null;
}

/** The organisation that the contract is offered to. */
export interface AgreedProvider {
  /** Where it can be visited, when the register says so. */
  address?: Address | null;
  /** Its AGB code. */
  agbCode: AgbCode;
  /** Its name. */
  name: string;
}

/** The answer to one question of many; exactly one of the members is present. */
export interface AgreementAnswer {
  /** The answer. */
  answer?: EffectiveAgreement | null;
  /** Why there is none. */
  problem?: AnswerProblem | null;
}

/** The answers, in the order of the questions. */
export interface AgreementAnswers {
  /** One item per question. */
  items: Array<AgreementAnswer>;
}

/** An agreement type that changed, came or went. */
export interface AgreementChangeView {
  /** In the later policy. */
  after?: AgreementSideView | null;
  /** In the earlier policy. */
  before?: AgreementSideView | null;
  /** What became of it. */
  change: EntryChangeKind;
  /** Whether every class of facts was tried. */
  exact: boolean;
  /** How the two were recognised as being the same; absent for one that stands alone. */
  matchedBy?: MatchedBy | null;
  /** The parts that differ. */
  parts: Array<EntryPart>;
  /** Criteria, exclusions and the like that came, went or changed. */
  rules: Array<ListedRuleChangeView>;
  /** For whom criteria and exclusions together say something else. */
  verdicts: Array<VerdictChangeView>;
}

/** Which agreement applies for this provider, insurer, day and kind of care? */
export interface AgreementQuestion {
  /** AGB code of a practitioner, organisation or location. */
  agbCode: AgbCode;
  /** Answer with what was known at this instant. */
  asOf?: Moment | null;
  /** Kind of care. */
  careKind: CareKind;
  /** Day of the care: a calendar day in Europe/Amsterdam. */
  date: LocalDate;
  /** O&I title; without it a question about `OI` stays open. */
  oiTitle?: OiTitle | null;
  /** A prestatie to test: may it be claimed? */
  prestatieCode?: PrestatieCode | null;
  /** Funding segment; follows from the kind of care when absent. Limits the modules shown. */
  segment?: Segment | null;
  /** UZOVI code of the patient's insurer. */
  uzoviCode: UzoviCode;
}

/** Up to a thousand questions. */
export interface AgreementSearch {
  /** Whether the answers carry their explanation; `false` when absent. */
  explain?: boolean;
  /** The questions. */
  questions: Array<AgreementQuestion>;
}

/** An agreement type of a policy. */
export interface AgreementSideView {
  /** Id within the policy. */
  agreementTypeId: string;
  /** The kind of care. */
  careKind: CareKind;
  /** The O&I title, of an agreement on organisation and infrastructure. */
  oiTitle?: OiTitle | null;
  /** Who can hold it. */
  providerKinds: Array<ProviderKind>;
  /** Its title, in the language of the answer. */
  title: string;
}

/** A kind of agreement that a provider can ask for. */
export interface AgreementTypeView {
  /** Kind of care it is about. */
  careKind: CareKind;
  /** Rules that must all be met. */
  criteria: Array<CitedRuleView>;
  /** Rules that leave the insurer free although all is met. */
  discretion: Array<CitedRuleView>;
  /** Rules of which none may apply. */
  exclusions: Array<CitedRuleView>;
  /** Id within the policy, for instance `wijkmanagement`. */
  id: string;
  /** The O&I title, of an agreement on organisation and infrastructure. */
  oiTitle?: OiTitle | null;
  /** Who can hold it. */
  providerKinds: Array<ProviderKind>;
  /** Rules that are shown with it and decide nothing. */
  shown: Array<CitedRuleView>;
  /** The rule that says when it starts. */
  starts?: CitedRuleView | null;
  /** Rules that say whether it is asked in time. */
  timing: Array<CitedRuleView>;
  /** Its title, in the language of the answer. */
  title: string;
}

/** One page of a list of AgreementTypeView. */
export interface AgreementTypeViewPage {
  items: Array<AgreementTypeView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** The agreement that applies. */
export interface AgreementView {
  /** Kind of care it is about. */
  careKind: CareKind;
  /** Id of the contract. */
  id: ContractId;
  /** Number given by the insurer. */
  number: string;
  /** The policy it was made under, when recorded. */
  policyId?: PolicyId | null;
  /** Its term; both days inclusive. */
  term: Period;
}

/** Id of a amendment: UUIDv7. */
export type AmendmentId = Named<"AmendmentId">;

/**
 * Who makes an amendment.
 *
 * - `oneSided`: The insurer alone, as far as the policy lets it.
 * - `mutual`: Both parties: it takes effect once each has signed.
 */
export type AmendmentKind = "oneSided" | "mutual" | OtherWord;

/** The refusal of an amendment. */
export interface AmendmentRefusal {
  /** Why; both sides read it. */
  reason?: string | null;
}

/** What a rule of the policy makes of an amendment. */
export interface AmendmentRule {
  /** Where it stands. */
  citations: Array<RuleCitation>;
  /** The word of the rule itself; absent for a rule that a machine does not decide. */
  outcome?: Outcome | null;
  /** The policy. */
  policyId: PolicyId;
  /** Dotted id of the rule within it. */
  ruleId: string;
  /** What it says, paraphrased. */
  text: ContractText;
}

/** A signature that was taken under an amendment, and what the amendment is now. */
export interface AmendmentSignature {
  /** The registered certificate of the signatory. */
  certificateId: CertificateId;
  /** SHA-256 of the document that is signed, base64url. */
  documentDigest: string;
  /** Its id. */
  id: SignatureId;
  /** When it had come in: decides of the deadline and the mandate. */
  receivedAt: Moment;
  /** For which side it was given. */
  side: ContractSide;
  /** The signature as it was sent: a compact JWS with a detached payload. */
  signature: string;
  /** When it was signed, by the word of the signer. */
  signedAt: Moment;
  /** SHA-256 of the certificate (DER), base64url. */
  thumbprint: string;
  /** Status of the amendment after it: `concluded` once all sides have signed. */
  amendmentStatus: AmendmentStatus;
  /** Version of the amendment after it: `If-Match` of whoever signs next. */
  amendmentVersion: number;
}

/**
 * Where an amendment is on its road.
 *
 * - `offered`: To be signed by both.
 * - `concluded`: In effect, as a version of the contract.
 * - `refused`: Refused by the provider.
 * - `withdrawn`: Taken back by the insurer.
 * - `lapsed`: Not signed in time.
 */
export type AmendmentStatus =
  | "offered"
  | "concluded"
  | "refused"
  | "withdrawn"
  | "lapsed"
  | OtherWord;

/** An amendment of a contract. */
export interface AmendmentView {
  /** What is agreed in amounts after it. */
  annexes: Array<TariffAnnex>;
  /** When it last changed. */
  changedAt: Moment;
  /** What differs, each part with its effect for the provider. */
  changes: Array<WeighedChange>;
  /** Why it was refused or withdrawn. */
  closingReason?: string | null;
  /** What is agreed in words after it. */
  conditions: Array<ContractCondition>;
  /** The contract. */
  contractId: ContractId;
  /** The version of the contract that it changes. */
  contractVersion: number;
  /** The effect of all of it. */
  effect: ChangeEffect;
  /** Its id. */
  id: AmendmentId;
  /** Who makes it. */
  kind: AmendmentKind;
  /** The version of the contract that it made. */
  madeVersion?: number | null;
  /** Why. */
  reason: string;
  /** When it was made. */
  recordedAt: Moment;
  /** What the rules of the policy on changes make of it, with their sources; empty where it has none. */
  rules: Array<AmendmentRule>;
  /** Before when a mutual one is to be signed. */
  signBy?: Moment | null;
  /** Where it is on its road. */
  status: AmendmentStatus;
  /** The term of the contract after it. */
  term: Period;
  /** Counts its changes, from 1: what `If-Match` compares. */
  version: number;
}

/** One page of a list of AmendmentView. */
export interface AmendmentViewPage {
  items: Array<AmendmentView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** The withdrawal of an amendment. */
export interface AmendmentWithdrawal {
  /** Why; both sides read it. */
  reason?: string | null;
}

/** Amounts in EUR per unit. */
export interface AmountRange {
  /** The highest. */
  highest: Euros;
  /** The lowest. */
  lowest: Euros;
}

/** A tariff of an annex: an amount, or the formula by which it comes about. */
export interface AnnexTariff {
  /** The amount in EUR; absent when there is a formula. */
  amount?: Euros | null;
  /** Last day; absent when it runs until the contract ends. */
  endDate?: LocalDate | null;
  /** The formula by which the amount comes about; absent when there is an amount. */
  formula?: TariffFormula | null;
  /**
   * The module, when it is paid only while that module is on the contract, also one that is added later.
   * Without a prestatie it is the tariff of every prestatie of the module that has none of its own.
   */
  moduleCode?: string | null;
  /** The prestatie, when it is the tariff of one. Of a prestatie one tariff holds at a time. */
  prestatieCode?: PrestatieCode | null;
  /** Rule of the policy of the contract that it comes from. */
  ruleId?: string | null;
  /** First day. */
  startDate: LocalDate;
  /** What is paid. */
  title: string;
  /** Per what, for instance `per consult` or `per ingeschreven verzekerde per kwartaal`. */
  unit: string;
}

/** Why one question of many has no answer. */
export interface AnswerProblem {
  /** Stable code, as in the table of problems. */
  code: string;
  /** Member of the question that is at fault. */
  location: string;
}

/**
 * What is wrong with an answer.
 *
 * - `required`: A required item has no answer.
 * - `unknownItem`: The questionnaire has no such item, or it has no answer.
 * - `hiddenItem`: The item is not shown with these answers.
 * - `wrongType`: The value is not of the type of the item.
 * - `notAnOption`: The code is no option of the item.
 * - `twice`: A code or file stands in the list twice.
 * - `outOfRange`: The value is below the minimum or above the maximum.
 * - `pattern`: The text does not have the form asked for.
 * - `tooLong`: The text is too long.
 * - `tooFewRows`: The table has too few rows.
 * - `tooManyRows`: The table has too many rows.
 * - `tooManyFiles`: There are too many files.
 * - `notAlone`: An option that is chosen alone stands beside another.
 * - `calculatedDiffers`: The value is calculated, and the one given differs.
 */
export type AnswerProblemCode =
  | "required"
  | "unknownItem"
  | "hiddenItem"
  | "wrongType"
  | "notAnOption"
  | "twice"
  | "outOfRange"
  | "pattern"
  | "tooLong"
  | "tooFewRows"
  | "tooManyRows"
  | "tooManyFiles"
  | "notAlone"
  | "calculatedDiffers"
  | OtherWord;

/** What is wrong with an answer. */
export interface AnswerProblemView {
  /** What it is. */
  code: AnswerProblemCode;
  /** What is wrong, in the language of the answer. */
  detail: string;
  /** Whether an answer with this problem is refused when it is saved. */
  keepsFromSaving: boolean;
  /** The item or column; of an unknown one the name as given, cut to 64 characters. */
  linkId: string;
  /** JSON Pointer from the answers. */
  location: string;
}

/**
 * Answers by the `linkId` of their items; groups have none. The form of a value is that of the type of its item: a
 * text, a number (integer), `true` or `false`, a list of codes (multipleChoice), of ids (attachment) or of rows by
 * column (table). A decimal is a text such as `12.50`, a date `YYYY-MM-DD`.
 */
export type Answers = Record<string, Json>;

/**
 * What an insurer decides about a submission.
 *
 * - `underAssessment`: It takes the submission in hand.
 * - `approved`: It agrees.
 * - `rejected`: It does not agree.
 * - `moreInformationNeeded`: It asks for more.
 */
export type AssessmentDecision = "underAssessment" | "approved" | "rejected" | "moreInformationNeeded" | OtherWord;

/** A run of decisions. */
export interface AssessmentRun {
  /** Rows by what became of them. */
  counts: AssessmentRunCounts;
  /** When it was asked for. */
  createdAt: Moment;
  /** When it ended. */
  finishedAt?: Moment | null;
  /** Id of the job. */
  id: JobId;
  /** Why rows were refused. */
  problems: Array<AssessmentRunProblem>;
  /** How far it is. */
  progress: AssessmentRunProgress;
  /** Every row, in the order in which it was given; those of the selection after the others. */
  results: Array<AssessmentRunRow>;
  /** Where it stands. It succeeds when every row has its outcome, refusals included. */
  status: JobStatus;
}

/** Rows by what became of them. */
export interface AssessmentRunCounts {
  /** Decided. */
  decided: number;
  /** Refused. */
  refused: number;
  /** The run ended before their turn. */
  skipped: number;
  /** Not yet their turn. */
  waiting: number;
}

/** One fault of a decision in a row. */
export interface AssessmentRunFault {
  /** Stable machine code of the fault. */
  code: string;
  /** What is wrong, in the language of the answer. */
  detail: string;
  /** JSON Pointer into the decision. */
  location: string;
}

/**
 * What became of a row.
 *
 * - `waiting`: It is not yet its turn.
 * - `decided`: The decision was made.
 * - `refused`: It was refused; the problem says why.
 * - `skipped`: The run ended before its turn.
 */
export type AssessmentRunOutcome = "waiting" | "decided" | "refused" | "skipped" | OtherWord;

/** Why a row was refused: what a single decision would have been refused with. */
export interface AssessmentRunProblem {
  /** Code of the problem, for instance `stale`, `not-found` or `rule-refused`. */
  code: string;
  /** What is wrong, in the language of the answer. */
  detail: string;
  /** Every fault of the decision. */
  errors: Array<AssessmentRunFault>;
  /** The place of the row, from 1. */
  line: number;
  /** Ids of the rules that refused it. */
  rules: Array<string>;
}

/** How far a run is. */
export interface AssessmentRunProgress {
  /** Rows that have their outcome. */
  done: number;
  /** Rows in all. */
  total: number;
}

/** A row and what became of it. */
export interface AssessmentRunRow {
  /** Number of the decision among those about the submission. */
  assessment?: number | null;
  /** Its place, from 1. */
  line: number;
  /** What became of it. */
  outcome: AssessmentRunOutcome;
  /** The version that was seen. */
  seen: number;
  /** Status of the submission after the decision. */
  status?: SubmissionStatus | null;
  /** The submission. */
  submissionId: SubmissionId;
  /** Version of the submission after the decision. */
  version?: number | null;
}

/**
 * One decision about all submissions that a filter selects, in the version that they have when the run is
 * asked for.
 */
export interface AssessmentSelection {
  /** What is decided about each. */
  assessment: NewAssessment;
  /** Which submissions, of those that the caller sees; by the filter of the list of submissions. */
  filter: SubmissionFilter;
}

/** A decision about a submission. */
export interface AssessmentView {
  /** The client that decided; to its own side and the operator. */
  actor?: string | null;
  /** The first moment at which that comes too late. */
  answerBy?: Moment | null;
  /** The concern that decides. */
  concern: ConcernId;
  /** What it decides. */
  decision: AssessmentDecision;
  /** Number of what was handed in that it judges. */
  filing: number;
  /** What follows, on a yes. */
  followUp?: FollowUpView | null;
  /** The rules that it rests on. */
  grounds: Array<CitedRuleView>;
  /** What is needed. */
  needed: Array<string>;
  /** For its own people: only to the insurer that wrote it. */
  note?: string | null;
  /** Counts the decisions about the submission, from 1. */
  number: number;
  /** Why, in its own words. */
  reason?: string | null;
  /** When. */
  recordedAt: Moment;
  /** The reply, of an application in segment 3. */
  s3Reply?: S3Reply | null;
  /**
   * Status of the submission after it: of two insurers that both have to agree the first does not decide
   * alone.
   */
  status: SubmissionStatus;
  /** The submission. */
  submissionId: SubmissionId;
  /** Version of the submission after it. */
  version: number;
}

/** One page of a list of AssessmentView. */
export interface AssessmentViewPage {
  items: Array<AssessmentView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** Id of a file with a submission: UUIDv7. */
export type AttachmentId = Named<"AttachmentId">;

/**
 * What a file is.
 *
 * - `application/pdf`: PDF.
 * - `image/png`: PNG.
 * - `image/jpeg`: JPEG.
 * - `application/vnd.openxmlformats-officedocument.wordprocessingml.document`: A text of Word or LibreOffice,
 *   without macros.
 * - `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`: A sheet of Excel or LibreOffice, without
 *   macros.
 */
export type AttachmentType =
  | "application/pdf"
  | "image/png"
  | "image/jpeg"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  | OtherWord;

/** A file with a submission. */
export interface AttachmentView {
  /** When it came. */
  createdAt: Moment;
  /** SHA-256 of its content, in hexadecimal; the `ETag` says the same. */
  digest: string;
  /** Its name. */
  fileName: string;
  /** Its id: an answer to an item of type `attachment` is a list of these. */
  id: AttachmentId;
  /** What it is, told by its content. */
  mediaType: AttachmentType;
  /** Its length in bytes. */
  size: number;
}

/** One page of a list of AttachmentView. */
export interface AttachmentViewPage {
  items: Array<AttachmentView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/**
 * How surely a passage belongs to the insurer it is read for.
 *
 * - `certain`: The source leaves no doubt.
 * - `likely`: The layout of the source points to it.
 * - `contested`: Several insurers are possible; the first candidate is the one used.
 */
export type AttributionLevel = "certain" | "likely" | "contested" | OtherWord;

/** How surely a statement belongs to the insurer it is read for. */
export interface AttributionView {
  /** Of a contested statement, the concerns it may belong to; the first is the one used. */
  candidates: Array<ConcernId>;
  /** How surely. */
  level: AttributionLevel;
}

/** What was done (NEN 7513 `EventActionCode`). */
export type AuditAction =
  | "C"
  | "R"
  | "U"
  | "D"
  | "E"
  | OtherWord;

/** One entry of an audit trail, with the names of NEN 7513. */
export interface AuditEntryView {
  /** The system that reports. */
  auditSourceID: string;
  /** How often it happened, when the entry tells about a whole hour. */
  calls?: number | null;
  /** The delegation by which it was done for another. */
  delegationId?: string | null;
  /** What was done: created, read, updated, deleted, executed. */
  eventActionCode: AuditAction;
  /** How it ended: `0` took effect, `8` was refused. */
  eventOutcomeIndicator: EventOutcome;
  /** Kind of event, for instance `contract.recorded`. */
  eventTypeCode: string;
  /** Hash of the entry in the chain: 64 hexadecimal digits. */
  hash: string;
  /** When, by the real clock. */
  occurredAt: Moment;
  /** Whose trail. */
  owner: TrailOwner;
  /** Id or natural key of the object; of a refused call its path. */
  participantObjectID: string;
  /** What is known of a person, kept beside the chain. */
  personal?: AuditPersonal | null;
  /** Position of the write in commit order; entries of one write share it. */
  position: number;
  /** The request, as `X-Request-Id` named it. */
  requestId?: string | null;
  /** The role in which it did. */
  roleIdCode: string;
  /** Place in the chain of this owner, counted from 1. */
  sequence: number;
  /** The client or command that did it. */
  userId: string;
}

/** One page of a list of AuditEntryView. */
export interface AuditEntryViewPage {
  items: Array<AuditEntryView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** The signed end of an audit trail: keep it where this service cannot reach it. */
export interface AuditHeadView {
  /** Its hash: 64 hexadecimal digits. */
  hash: string;
  /** All of it as a compact JWS (`typ` `audit-head+jwt`), signed with the receipt key of the key set. */
  jws: string;
  /** When this was the end. */
  moment: Moment;
  /** Whose trail. */
  owner: TrailOwner;
  /** Sequence number of the last entry; 0 when there is none. */
  sequence: number;
}

/** One page of a list of AuditHeadView. */
export interface AuditHeadViewPage {
  items: Array<AuditHeadView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** What an entry knows of a person, or that it was erased. */
export interface AuditPersonal {
  /** What is known, by name; absent once it is erased. */
  content?: Record<string, Json> | null;
  /** Salted digest in the chained entry: 64 hexadecimal digits. */
  digest: string;
  /** When it was erased. */
  erasedAt?: Moment | null;
}

/** What this authorization server can do (RFC 8414). */
export interface AuthorizationServerView {
  /** Algorithms of DPoP proofs (RFC 9449). */
  dpop_signing_alg_values_supported: Array<string>;
  /** Grants: `client_credentials`. */
  grant_types_supported: Array<string>;
  /** Name of the server: the address by which callers reach it, and `iss` of its tokens. */
  issuer: string;
  /** Where the public keys are. */
  jwks_uri: string;
  /** None: there is no authorization endpoint. */
  response_types_supported: Array<string>;
  /** Every scope. */
  scopes_supported: Array<string>;
  /** Where people read on. */
  service_documentation: string;
  /** Tokens are bound to the certificate of the connection, when there is one (RFC 8705). */
  tls_client_certificate_bound_access_tokens: boolean;
  /** Where tokens are asked for; `aud` of a client assertion. */
  token_endpoint: string;
  /** How clients prove who they are. */
  token_endpoint_auth_methods_supported: Array<ClientAuthentication>;
  /** Algorithms of client assertions. */
  token_endpoint_auth_signing_alg_values_supported: Array<SigningAlgorithm>;
}

/**
 * On what ground an agreement applies.
 *
 * - `own`: The insurer's own agreement with the holder.
 * - `followed`: The preferred insurer's agreement, which this insurer follows.
 * - `represented`: The agreement that two representing insurers made for all.
 * - `notContracted`: No agreement applies.
 * - `unknown`: It cannot be told; the missing facts are named.
 */
export type Basis =
  | "own"
  | "followed"
  | "represented"
  | "notContracted"
  | "unknown"
  | OtherWord;

/**
 * How strongly a rule binds.
 *
 * - `hard`: Blocks, or is a firm duty.
 * - `conditional`: Binds only when its condition is true.
 * - `discretionary`: A party decides; the machine only reports.
 * - `soft`: A wish; at most a warning.
 * - `info`: A fact without a check.
 */
export type Binding =
  | "hard"
  | "conditional"
  | "discretionary"
  | "soft"
  | "info"
  | OtherWord;

/** A branch of a rule. */
export interface BranchView {
  /** Outcome when they do. */
  then: Outcome;
  /** Conditions that must all hold. */
  when: Array<ConditionView>;
}

/** Calculated values of shown items by their `linkId`: a number for an integer, a text for a decimal. */
export type CalculatedValues = Record<string, CalculatedValuesValue>;

export type CalculatedValuesValue = number | string;

/** How a value follows from others. Only shown items with an answer count. */
export type Calculation = CalculationSum | CalculationDifference | CalculationProduct | CalculationPercentage | CalculationCount | CalculationSumOf;

/** The number of rows of a table; zero when it has none. */
export interface CalculationCount {
  /** The number of rows of a table; zero when it has none. */
  count: LinkId;
}

/** The first less the second; both must have an answer. */
export interface CalculationDifference {
  /** The first less the second; both must have an answer. */
  difference: Array<LinkId>;
}

/** How many percent a part is of a whole, rounded to two decimals; none of nothing. */
export interface CalculationPercentage {
  /** How many percent a part is of a whole, rounded to two decimals; none of nothing. */
  percentage: PercentageOf;
}

/** The items multiplied, rounded to six decimals; all must have an answer. */
export interface CalculationProduct {
  /** The items multiplied, rounded to six decimals; all must have an answer. */
  product: Array<LinkId>;
}

/** A rule that a calculation rests on. */
export interface CalculationRule {
  /** Where it stands. */
  citations: Array<SourceView>;
  /** The policy. */
  policyId: PolicyId;
  /** From when the release of the policy that is used is known. */
  policyRecordedAt: Moment;
  /** Open questions in the source with the reading used here, in the language of the answer. */
  readings: Array<ReadingView>;
  /** The rule. */
  ruleId: string;
  /** What it says, paraphrased, in the language of the answer. */
  text: string;
}

/**
 * Whether a calculation has a result.
 *
 * - `known`: It has an amount.
 * - `unknown`: Something is missing, which `missing` names.
 * - `notApplicable`: The rule does not apply to what was asked.
 * - `outOfRange`: There is no such amount: it would be too large, or divided by no insured at all.
 */
export type CalculationStatus = "known" | "unknown" | "notApplicable" | "outOfRange" | OtherWord;

/** A step of the working. */
export interface CalculationStep {
  /** With what. */
  inputs: Array<CalculationTerm>;
  /** What it does. */
  operation: Operation;
  /** What comes out, as a decimal number. */
  result: string;
}

/** The items together; those without an answer count for nothing, and without any there is no sum. */
export interface CalculationSum {
  /** The items together; those without an answer count for nothing, and without any there is no sum. */
  sum: Array<LinkId>;
}

/** A column of all rows of a table together; cells without an answer count for nothing. */
export interface CalculationSumOf {
  /** A column of all rows of a table together; cells without an answer count for nothing. */
  sumOf: ColumnOf;
}

/** A number in a step. */
export interface CalculationTerm {
  /** What it is. */
  name: string;
  /** Its value, as a decimal number. */
  value: string;
}

/**
 * What the amount of a calculation is for.
 *
 * - `insured`: For one registered insured.
 * - `included`: For one included insured.
 * - `total`: For all together.
 */
export type CalculationUnit = "insured" | "included" | "total" | OtherWord;

/** One alternative; exactly one of the members is present. */
export interface CandidateView {
  /** An agreement that may be the one that applies. */
  agreement?: AgreementView | null;
  /** A concern that may be the preferred one. */
  concern?: ConcernId | null;
  /** A party of the register. */
  party?: PartyView | null;
  /** A region that the location may lie in. */
  region?: LocationRegion | null;
}

/**
 * Kind of care that an agreement is about.
 *
 * - `HAZ`: GP care (huisartsenzorg).
 * - `MDZ`: Chain care (multidisciplinaire zorg).
 * - `OI`: Organisation and infrastructure (O&I).
 * - `HDS`: Out-of-hours GP care (huisartsendienstenstructuur).
 * - `GLI`: Combined lifestyle intervention (gecombineerde leefstijlinterventie).
 * - `SMR`: Stop-smoking guidance (stoppen-met-rokenbegeleiding).
 * - `S3`: Outcome reward and innovation (segment 3).
 */
export type CareKind =
  | "HAZ"
  | "MDZ"
  | "OI"
  | "HDS"
  | "GLI"
  | "SMR"
  | "S3"
  | OtherWord;

/**
 * What the catalogue of a policy asks beside its rules.
 *
 * - `holder`: The provider is of a kind that can hold the agreement.
 * - `channel`: The addendum goes through a provider of this kind.
 * - `status`: The addendum is to be had.
 * - `requires`: Another agreement or addendum must be there.
 * - `excludes`: Another addendum cannot go with it.
 */
export type CatalogueConditionKind =
  | "holder"
  | "channel"
  | "status"
  | "requires"
  | "excludes"
  | OtherWord;

/** A condition of the catalogue. */
export interface CatalogueConditionView {
  /** What to do instead, in the language of the answer. */
  instead?: string | null;
  /** What it asks. */
  kind: CatalogueConditionKind;
  /** Id of the other agreement or addendum. */
  other?: string | null;
  /** What it says about this case, in the language of the answer. */
  text: string;
  /** The verdict. */
  verdict: EligibilityVerdict;
}

/**
 * What the policy does with an addendum.
 *
 * - `offered`: It is offered.
 * - `new`: It is offered for the first time.
 * - `changed`: It is offered with other conditions than before.
 * - `lapsed`: It has lapsed.
 * - `notNeeded`: The care is claimed without it.
 */
export type CatalogueStatus =
  | "offered"
  | "new"
  | "changed"
  | "lapsed"
  | "notNeeded"
  | OtherWord;

/** How many cells there are. */
export interface CellCounts {
  /** With another answer. */
  changed: number;
  /** Asked about. */
  inScope: number;
  /** That a change may touch; only these were decided. */
  touched: number;
}

/**
 * What a cell of the comparison holds.
 *
 * - `stated`: The policy says something.
 * - `silent`: The documents were read for it and say nothing: unknown.
 * - `notStated`: The policy here says nothing in this row: unknown.
 * - `noPolicy`: No policy of the concern for the year is here: unknown.
 */
export type CellStatus = "stated" | "silent" | "notStated" | "noPolicy" | OtherWord;

/**
 * How certain an answer is: the weakest of all rows and rules used. Later is weaker.
 *
 * - `recorded`: Every row that decides was recorded as agreed or decided.
 * - `byPolicy`: A firm rule of a published policy decides.
 * - `expected`: An intention, or a default row, decides.
 * - `unknown`: A fact is missing.
 */
export type Certainty = "recorded" | "byPolicy" | "expected" | "unknown" | OtherWord;

/** Id of a certificate of a signatory: UUIDv7. */
export type CertificateId = Named<"CertificateId">;

/**
 * By what a certificate is recognised.
 *
 * - `thumbprint`: By the SHA-256 of the certificate itself.
 * - `subject`: By its subject, issued under one of the trusted roots.
 */
export type CertificateMatchKind = "thumbprint" | "subject" | OtherWord;

/** What changes in a certificate of a signatory (JSON Merge Patch, RFC 7396). */
export interface CertificatePatch {
  /** Name of the person; `null` erases it for good. */
  name?: string | null;
  /** The days of the mandate, as a whole: without an end date it runs on. */
  period?: Period | null;
  /** `true` stops the person from signing; `false` allows it again. */
  suspended?: boolean | null;
}

/** A certificate that a person signs with. */
export interface CertificateView {
  /** Its id. */
  id: CertificateId;
  /**
   * Whether the person may sign now: the mandate and the registration of the organisation hold, and the
   * certificate is valid and not revoked.
   */
  maySign: boolean;
  /** Name of the person; absent when it was erased. */
  name?: string | null;
  /** The organisation that the person signs for. */
  organisation: OrganisationRef;
  /** The days of the mandate. */
  period: Period;
  /** When it was registered. */
  recordedAt: Moment;
  /** Whether the mandate is suspended. */
  suspended: boolean;
  /** SHA-256 of the certificate (DER), base64url: `x5t#S256` of signatures. */
  thumbprint: string;
  /** From when the certificate is valid by itself. */
  validFrom: Moment;
  /** Until when the certificate is valid by itself. */
  validUntil: Moment;
  /** Number of the version that is shown, from 1. */
  version: number;
}

/** One page of a list of CertificateView. */
export interface CertificateViewPage {
  items: Array<CertificateView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/**
 * A chain of multidisciplinary care.
 *
 * - `dm2`: Diabetes mellitus type 2.
 * - `copd`: COPD.
 * - `hvz`: Cardiovascular disease (HVZ).
 * - `vvr`: Raised vascular risk (VVR).
 * - `asthma`: Asthma.
 */
export type Chain =
  | "dm2"
  | "copd"
  | "hvz"
  | "vvr"
  | "asthma"
  | OtherWord;

/**
 * How a change works out for the provider.
 *
 * - `favourable`: Better.
 * - `neutral`: No difference.
 * - `mixed`: Better on some days or in some parts, worse on others.
 * - `unfavourable`: Worse.
 * - `undecided`: It cannot be read from the change itself.
 */
export type ChangeEffect =
  | "favourable"
  | "neutral"
  | "mixed"
  | "unfavourable"
  | "undecided"
  | OtherWord;

/** What one change did. */
export interface ChangeEffectView {
  /** Whether it counts on the day asked about: it has begun, and its policy is in force. */
  applies: boolean;
  /**
   * The policies that it changed or moved; `assumption-1` and on are made by it, for a concern without a policy.
   */
  policyIds: Array<PolicyId>;
}

/**
 * What a declared change is about.
 *
 * - `rule`: What holds.
 * - `wording`: Only how it is said.
 * - `withdrawn`: Something of before is no longer said.
 */
export type ChangeKind = "rule" | "wording" | "withdrawn" | OtherWord;

/**
 * Through whom an addendum is concluded.
 *
 * - `practice`: The practice itself.
 * - `ro`: The regional organisation or care group.
 * - `either`: One of the two, never both.
 * - `none`: Nobody: there is no such addendum (any more).
 */
export type Channel = "practice" | "ro" | "either" | "none" | OtherWord;

/**
 * How sure a citation is.
 *
 * - `explicit`: The passage says so.
 * - `inferred`: Follows from the passage by reasoning.
 * - `secondary`: From a document about the source.
 * - `ocrUncertain`: The conversion of the document is damaged here.
 */
export type CitationBasis = "explicit" | "inferred" | "secondary" | "ocrUncertain" | OtherWord;

/** Where a rule stands. */
export interface CitationView {
  /** How sure the citation is; absent for a decision rule of this service. */
  basis?: CitationBasis | null;
  /** Title of the document. */
  document: string;
  /** Section as printed in it. */
  section: string;
}

/** A rule as an answer cites it: what it says, where it stands, and what is doubtful about it. */
export interface CitedRuleView {
  /** How surely it belongs to its insurer, where the source leaves doubt. */
  attribution?: AttributionView | null;
  /** Where it stands. */
  citations: Array<SourceView>;
  /** Passages that disagree on it. */
  contradictions: Array<ContradictionView>;
  /** The policy. */
  policyId: PolicyId;
  /** From when the release of the policy that is used is known. */
  policyRecordedAt: Moment;
  /** Open questions in the source with the reading used here. */
  readings: Array<ReadingView>;
  /** Dotted id within it. */
  ruleId: string;
  /** What it says, paraphrased, in the language of the answer. */
  text: string;
}

/** For which claims without an agreement the answer changed in one way. */
export interface ClaimChangeView {
  /** What is decided. */
  after: ClaimSideView;
  /** What was decided. */
  before: ClaimSideView;
  /** Kinds of care. */
  careKinds: Array<CareKind>;
  /** Facts that give these two. */
  facts: Array<WitnessFactView>;
}

/** What a policy decides about a claim without an agreement. */
export interface ClaimSideView {
  /** The outcome; absent when the policy has no rule on it. */
  outcome?: Outcome | null;
  /** The rule that decides, or the last one tried. */
  rule?: CitedRuleView | null;
}

/**
 * How a client proves at the token endpoint who it is.
 *
 * - `private_key_jwt`: By an assertion that it signs with its own key (RFC 7523).
 * - `tls_client_auth`: By the certificate of its TLS connection (RFC 8705).
 */
export type ClientAuthentication = "private_key_jwt" | "tls_client_auth" | OtherWord;

/** A certificate of a client. */
export interface ClientCertificateView {
  /** Its name in addresses: the thumbprint, or the SHA-256 of the subject, base64url. */
  key: string;
  /** By what the certificate is recognised. */
  kind: CertificateMatchKind;
  /** When it was registered. */
  recordedAt: Moment;
  /** The thumbprint (base64url) or the subject (RFC 4514). */
  value: string;
}

/** Id of a client: UUIDv7. */
export type ClientId = Named<"ClientId">;

/**
 * A public key as JWK (RFC 7517): EC on P-256 or P-384, or RSA of 2048 to 4096 bits. A private member is
 * refused.
 */
export interface ClientJwk {
  /** Algorithm that the client signs with; it must fit the key. */
  alg?: SigningAlgorithm | null;
  /** Curve of an EC key: `P-256` or `P-384`. */
  crv?: string | null;
  /** Exponent of an RSA key, base64url. */
  e?: string | null;
  /** Name of the key, which the header of an assertion repeats; the thumbprint (RFC 7638) when absent. */
  kid?: string | null;
  /** Kind of key: `EC` or `RSA`. */
  kty: string;
  /** Modulus of an RSA key, base64url. */
  n?: string | null;
  /** Use of the key: `sig`. */
  use?: string | null;
  /** x of an EC point, base64url. */
  x?: string | null;
  /** y of an EC point, base64url. */
  y?: string | null;
}

/** A public key of a client. */
export interface ClientKeyView {
  /** Algorithms that an assertion by this key may use. */
  algorithms: Array<string>;
  /** Name of the key, which the header of an assertion repeats. */
  kid: string;
  /** When it was registered. */
  recordedAt: Moment;
  /** Its thumbprint (RFC 7638), base64url. */
  thumbprint: string;
}

/** What changes in a client (JSON Merge Patch, RFC 7396). */
export interface ClientPatch {
  /** What the organisation calls it. */
  name?: string | null;
  /** Scopes that it may ask for, as a whole. */
  scopes?: Array<string> | null;
  /**
   * `true` stops the client: it gets no tokens, and the tokens it has are refused within a second, for
   * good. `false` lets it ask for new ones.
   */
  suspended?: boolean | null;
}

/** A client. */
export interface ClientView {
  /** How it proves who it is. */
  authentication: ClientAuthentication;
  /** Its certificates, oldest first. */
  certificates: Array<ClientCertificateView>;
  /** Its id: the `client_id` of OAuth. */
  id: ClientId;
  /** Its public keys, oldest first. */
  keys: Array<ClientKeyView>;
  /** What the organisation calls it. */
  name: string;
  /** The organisation that it belongs to and speaks for. */
  organisation: OrganisationRef;
  /** When it was registered. */
  recordedAt: Moment;
  /** What it is. */
  role: Role;
  /** Scopes that it may ask for. */
  scopes: Array<string>;
  /** Whether it is stopped. */
  suspended: boolean;
  /** UZOVI codes that it speaks for (insurer); all of the concern when empty. */
  uzoviCodes: Array<UzoviCode>;
  /** Number of the version that is shown, from 1. */
  version: number;
}

/** One page of a list of ClientView. */
export interface ClientViewPage {
  items: Array<ClientView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** A column of a table. */
export interface ColumnOf {
  /** The column. */
  column: LinkId;
  /** The table. */
  table: LinkId;
}

/** A policy that is compared. */
export interface ComparedPolicyView {
  /** Days it speaks for; both inclusive. */
  period: Period;
  /** The policy. */
  policyId: PolicyId;
  /** From when the release that is compared is known. */
  recordedAt: Moment;
  /** Whether it is known only from documents about it: what these do not mention may still hold. */
  secondHand: boolean;
  /** Title, in the language of the answer. */
  title: string;
}

/** What the policies of a concern say in a row. */
export interface ComparisonCell {
  /** The concern of the column. */
  concern: ConcernId;
  /** Topics of the row for which the documents were read and say nothing. */
  silences: Array<SilenceView>;
  /** The statements. */
  statements: Array<ComparisonStatement>;
  /** What the cell holds. Everything but `stated` means: unknown. */
  status: CellStatus;
}

/** A column of the comparison. */
export interface ComparisonColumn {
  /** The concern. */
  concern: ConcernId;
  /** The insurers of the concern that the column is about; empty for all that have no column of their own. */
  insurers: Array<UzoviCode>;
  /** The policies read; empty when none is here. */
  policies: Array<PolicyId>;
  /** What holds for the column as a whole, for instance that only a link to a policy is known. */
  remarks: Array<ComparisonStatement>;
}

/**
 * Row of the comparison of policies; the first eight are the building blocks of regional cooperation.
 *
 * - `processAndTerm`: Process and term.
 * - `regionalPlan`: Regional plan and picture.
 * - `digital`: Automation, information and digital care.
 * - `cooperation`: Cooperation between disciplines and domains.
 * - `labourMarket`: Labour market and accessibility.
 * - `qualityAndContent`: Quality and content of care.
 * - `organisationAndInfrastructure`: Organisation and infrastructure.
 * - `preconditions`: Preconditions: indexation, governance, following.
 * - `regionalSupport`: Regional support structures (ROS).
 * - `outOfHoursCare`: Out-of-hours care.
 * - `other`: Whatever else.
 */
export type ComparisonRow =
  | "processAndTerm"
  | "regionalPlan"
  | "digital"
  | "cooperation"
  | "labourMarket"
  | "qualityAndContent"
  | "organisationAndInfrastructure"
  | "preconditions"
  | "regionalSupport"
  | "outOfHoursCare"
  | "other"
  | OtherWord;

/** A row of the comparison. */
export interface ComparisonRowView {
  /** A cell per column, in the order of the columns. */
  cells: Array<ComparisonCell>;
  /** Its title, in the language of the answer. */
  title: string;
  /** The row. */
  topic: ComparisonRow;
}

/** A statement of a policy. */
export interface ComparisonStatement {
  /** Whether it is contested and used for another concern than that of the column. */
  alternative: boolean;
  /** Whether a machine decides it. */
  executable: boolean;
  /** How strongly it binds. */
  force: Binding;
  /** What it is about. */
  kind: RuleKind;
  /** What it says, where it stands and what is doubtful about it. */
  rule: CitedRuleView;
  /** What it says in machine form. */
  tags: Array<TagView>;
}

/** Natural key of a concern (group of health insurers): lower-case words joined by hyphens. */
export type ConcernId = Named<"ConcernId">;

/** A group of health insurers with one purchasing policy. */
export interface ConcernView {
  /** Natural key. */
  id: ConcernId;
  /** Name in the field. */
  name: string;
  /** The days on which the row holds. */
  period: Period;
  /** Where the row comes from. */
  provenance: ProvenanceView;
  /** Purchasing parties that buy for them on the day asked. */
  purchasingPartyIds: Array<PurchasingPartyId>;
  /** UZOVI codes of its insurers on the day asked. */
  uzoviCodes: Array<UzoviCode>;
}

/** One page of a list of ConcernView. */
export interface ConcernViewPage {
  items: Array<ConcernView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/**
 * What an answer is compared with: `true` or `false` for a boolean and for `exists`, a number for an integer, else
 * a text: the code of an option, a decimal such as `12.50`, or the text itself.
 */
export type ConditionAnswer = boolean | number | string;

/** Another value in a condition of a rule. */
export interface ConditionChange {
  /** The fact that the condition reads. */
  fact: string;
  /**
   * With what it compares it now: a value of the fact, some of its words (`in`, `not_in`), or another fact
   * (`same_as`, `not_same_as`).
   */
  operand: FactValue;
  /** How the condition compares it. */
  operator: Operator;
}

/**
 * How an answer is compared; the words and their meaning are those of FHIR R4.
 *
 * - `exists`: Whether there is an answer is as the condition says.
 * - `=`: At least one answer is equal.
 * - `!=`: No answer is equal, also when there is none.
 * - `>`: The answer is greater.
 * - `<`: The answer is less.
 * - `>=`: The answer is greater or equal.
 * - `<=`: The answer is less or equal.
 */
export type ConditionOperator =
  | "exists"
  | "="
  | "!="
  | ">"
  | "<"
  | ">="
  | "<="
  | OtherWord;

/** One condition on one fact. */
export interface ConditionView {
  /** The fact, from the closed vocabulary. */
  fact: string;
  /** With what, as it stands in the pack. */
  operand: string;
  /** How it is compared. */
  operator: Operator;
  /** What the fact asks, in the language of the answer. */
  question: string;
}

/**
 * How certain a row of reference data is, from most to least.
 *
 * - `high`: An official or first-party source, or several secondary ones that agree.
 * - `medium`: One secondary source, not contradicted by a better one.
 * - `low`: A source with known errors, or sources that contradict each other.
 * - `default`: No source for this use: a stand-in until a real list is imported. What is derived from it is never
 *   more than expected.
 */
export type Confidence = "high" | "medium" | "low" | "default" | OtherWord;

/**
 * How a contact is reached.
 *
 * - `email`: E-mail; the register's address is the notice address of contracts.
 * - `phone`: Telephone.
 */
export type ContactMedium = "email" | "phone" | OtherWord;

/** What the next contract has otherwise than the one that it is carried over from. */
export interface ContractCarryOver {
  /** Its number; when absent the old one with the first year of the new term behind it. */
  number?: string | null;
  /**
   * Its policy; when absent the one of the concern for this care that holds on the first day, where there is one.
   */
  policyId?: PolicyId | null;
  /** Before when it is to be signed. */
  signBy?: Moment | null;
  /** Its term; the year after the old one when absent. */
  term?: Period | null;
}

/** A member that differs between two versions. */
export interface ContractChange {
  /** What it is; absent when it is not there any more. */
  after?: Json;
  /** What it was; absent when it was not there. */
  before?: Json;
  /**
   * Its place: a JSON pointer, in which conditions and annexes stand by their ids, modules by code and first
   * day, tariffs by prestatie or title and first day. For instance `/conditions/bereikbaarheid/text`.
   */
  member: string;
}

/** What changed between two versions of a contract. */
export interface ContractChangesView {
  /** The members that differ, in order of place. */
  changes: Array<ContractChange>;
  /** The contract. */
  contractId: ContractId;
  /** The earlier version. */
  since: ContractVersionRef;
  /** The later version. */
  version: ContractVersionRef;
}

/** A condition of a contract. */
export interface ContractCondition {
  /** Name of the condition, unique in the contract. */
  id: string;
  /** Months of notice that it asks of whoever terminates the contract. */
  noticeMonths?: number | null;
  /** Rule of the policy of the contract that it comes from. */
  ruleId?: string | null;
  /** What is agreed. */
  text: ContractText;
}

/** A contract with what it says. */
export interface ContractDetailView {
  /** Which agreement type of the catalogue of its policy it is. */
  agreementType?: string | null;
  /** What ended it. */
  endedBy?: EndedBy | null;
  /** A remark; followers do not see it. */
  note?: string | null;
  /** Which O&I titles it pays for. */
  oiTitles: Array<OiTitle>;
  /** The purchasing policy it was made under. */
  policyId?: PolicyId | null;
  /** Why it was refused, withdrawn, terminated or amended; followers do not see it. */
  reason?: string | null;
  /** From when this version was known. */
  recordedAt: Moment;
  /** The second representing purchasing party. */
  secondPurchasingPartyId?: PurchasingPartyId | null;
  /** Before when it is to be signed: what is received at this moment is too late. */
  signBy?: Moment | null;
  /** Where the contract is on its road. */
  status: ContractStatus;
  /** When the next version took its place. */
  supersededAt?: Moment | null;
  /** Its term. */
  term: Period;
  /** Whether its text is the uniform one of all insurers. */
  uniform: boolean;
  /** Number of the version, from 1. */
  version: number;
  /** AGB code of the organisation that holds it. */
  agbCode: AgbCode;
  /** The care it is about. */
  careKind: CareKind;
  /** Its id. */
  id: ContractId;
  /** Its number, unique within the purchasing party. */
  number: string;
  /** Where its term lies against today, or against `date` when the request names one. */
  phase: Phase;
  /** The purchasing party that made it. */
  purchasingPartyId: PurchasingPartyId;
  /** What is agreed in amounts; absent when it was only recorded, and for followers. */
  annexes?: Array<TariffAnnex> | null;
  /** What is agreed in words; absent when it was only recorded, and for followers. */
  conditions?: Array<ContractCondition> | null;
  /** Modules of the contract before that do not go on into this one; only in the answer that carried it over. */
  leftOut?: Array<LeftOutModule> | null;
  /**
   * The modules that begin with it; once it is concluded they are its addenda. Absent when it was only
   * recorded, and for followers.
   */
  modules?: Array<ContractModule> | null;
  /** Where it came from; absent when it was only recorded, and for followers. */
  origin?: ContractOrigin | null;
}

/** Everything that proves what was signed: checked without this service by `zorgcontract contract verify`. */
export interface ContractEvidence {
  /** Its content byte for byte as it is signed: canonical JSON (RFC 8785) in base64url. */
  content: string;
  /** The document that is signed. */
  document: EvidenceDocument;
  /** Version of the format: `zorgcontract-evidence-1`. */
  format: string;
  /** The same for people: PDF in base64url. */
  pdf: string;
  /** The revocation lists by which certificates were judged, each once: DER in base64url. */
  revocationLists: Array<string>;
  /** The signatures under it, in the order in which they came. */
  signatures: Array<EvidenceSignature>;
}

/** Id of a contract: UUIDv7. */
export type ContractId = Named<"ContractId">;

/** A module that begins with the contract: an addendum of it once the contract is concluded. */
export interface ContractModule {
  /** Short code of the module, for instance `poh-ggz`. */
  code: string;
  /** Last day; absent when it runs until the contract ends. */
  endDate?: LocalDate | null;
  /** Name of the module. */
  name: string;
  /** How it came about; `requested` when absent. */
  origin?: AddendumOrigin | null;
  /** The prestaties that it opens. */
  prestatieCodes?: Array<PrestatieCode>;
  /** The segment it is paid from; absent outside the segments. */
  segment?: Segment | null;
  /** First day, within the term of the contract. */
  startDate: LocalDate;
}

/** Rows of a run of offers by what became of them. */
export interface ContractOfferCounts {
  /** Offered. */
  offered: number;
  /** Refused. */
  refused: number;
  /** Skipped, those included that the run did not come to. */
  skipped: number;
  /** Not yet their turn. */
  waiting: number;
}

/** One fault of an offer that was refused. */
export interface ContractOfferFault {
  /** Stable machine code of the fault. */
  code: string;
  /** What is wrong, in the language of the answer. */
  detail: string;
  /** JSON Pointer into the contract. */
  location: string;
}

/**
 * What became of an organisation in a run of offers.
 *
 * - `waiting`: It is not yet its turn.
 * - `offered`: A contract was offered.
 * - `skipped`: Nothing was offered; the reason says why.
 * - `refused`: The offer was refused; the problem says why.
 */
export type ContractOfferOutcome = "waiting" | "offered" | "skipped" | "refused" | OtherWord;

/** Why an offer was refused: what a single draft or offer would have been refused with. */
export interface ContractOfferProblem {
  /** Code of the problem, for instance `rule-refused` or `forbidden`. */
  code: string;
  /** What is wrong, in the language of the answer. */
  detail: string;
  /** Every fault of what was to be offered. */
  errors: Array<ContractOfferFault>;
  /** Ids of the rules that refused it. */
  rules: Array<string>;
}

/** How far a run of offers is. */
export interface ContractOfferProgress {
  /** Rows that have their outcome. */
  done: number;
  /** Rows in all. */
  total: number;
}

/** An organisation in a run of offers, and what became of it. */
export interface ContractOfferRow {
  /** AGB code of the organisation. */
  agbCode: AgbCode;
  /** The contract that it was carried over from. */
  carriedOverFrom?: ContractId | null;
  /** The contract that was offered, or that stands in the way; absent in a dry run of an offer. */
  contractId?: ContractId | null;
  /** What the policy made of the facts that are known here, when it came to that. */
  eligibility?: EligibilityOutcome | null;
  /** Codes of the modules of that contract that do not go on. */
  leftOut?: Array<string>;
  /** Its place, from 1: in the order of AGB codes. */
  line: number;
  /** Number of the contract that was offered. */
  number?: string | null;
  /** What became of it. */
  outcome: ContractOfferOutcome;
  /** Why the offer was refused. */
  problem?: ContractOfferProblem | null;
  /** Why nothing was offered, of a row that was skipped. */
  reason?: ContractOfferSkip | null;
}

/** One page of a list of ContractOfferRow. */
export interface ContractOfferRowPage {
  items: Array<ContractOfferRow>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** A run of offers. */
export interface ContractOfferRun {
  /** The agreement type. */
  agreementType: string;
  /** Rows by what became of them. */
  counts: ContractOfferCounts;
  /** When it was asked for. */
  createdAt: Moment;
  /** When it ended. */
  finishedAt?: Moment | null;
  /** Id of the job. */
  id: JobId;
  /** The purchasing policy. */
  policyId: PolicyId;
  /** How far it is. */
  progress: ContractOfferProgress;
  /** The purchasing party that offers. */
  purchasingPartyId: PurchasingPartyId;
  /**
   * What would become of every row; only in the answer to a dry run. The rows of a run are a list of their own.
   */
  results?: Array<ContractOfferRow> | null;
  /** Which organisations, when a selection was given. */
  selection?: ContractOfferSelection | null;
  /** Before when the contracts are to be signed. */
  signBy: Moment;
  /** Where it stands. It succeeds when every row has its outcome, refusals included. */
  status: JobStatus;
  /** The term. */
  term: Period;
}

/** One page of a list of ContractOfferRun. */
export interface ContractOfferRunPage {
  items: Array<ContractOfferRun>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** Which organisations; what is absent does not matter. */
export interface ContractOfferSelection {
  /**
   * For which the policy comes to one of these outcomes with the facts that are known here; others get a row
   * that is skipped. `possiblyEligible`, `eligibleAtDiscretion` and `needsFacts` when absent.
   */
  eligibility?: Array<EligibilityOutcome>;
  /** With such a contract of this agreement type of its policy. */
  lastAgreementType?: string | null;
  /** With or without a contract of the purchasing party for this care on the day before the term. */
  lastContract?: LastContract | null;
  /** With a place in one of these regions of the scheme `zorgkantoorregio`, today. */
  regions?: Array<RegionCode>;
}

/**
 * Why nothing was offered to an organisation.
 *
 * - `contracted`: A contract of the purchasing party for this care is in force on days of the term.
 * - `offered`: An offer for days of the term waits for signatures.
 * - `draft`: A draft for days of the term is being prepared.
 * - `refused`: An offer for days of the term was refused by the organisation; a next one is made one by one.
 * - `lapsed`: An offer for days of the term was not signed in time; a next one is made one by one.
 * - `agbCodeEnded`: The AGB code ends before the term begins.
 * - `providerKind`: The policy has this agreement for other kinds of providers.
 * - `notSelected`: It was named, but the selection does not fit it.
 * - `eligibility`: The outcome of the eligibility check is not among those to which is offered.
 * - `runEnded`: The run ended before its turn.
 */
export type ContractOfferSkip =
  | "contracted"
  | "offered"
  | "draft"
  | "refused"
  | "lapsed"
  | "agbCodeEnded"
  | "providerKind"
  | "notSelected"
  | "eligibility"
  | "runEnded"
  | OtherWord;

/** An offer of a draft. */
export interface ContractOffering {
  /**
   * Before when it is to be signed; that of the draft when absent. What is received at this moment is too late.
   */
  signBy?: Moment | null;
}

/** Where a contract came from. */
export interface ContractOrigin {
  /** Id of the submission, contract or run that it came from; absent when made by hand. */
  id?: string | null;
  /** From what. */
  kind: ContractOriginKind;
}

/**
 * Where a contract came from.
 *
 * - `submission`: From an approved submission; the id is that of the submission.
 * - `byHand`: Made by the purchasing party by hand; no id.
 * - `carriedOver`: From the contract before; the id is that of that contract.
 * - `offerRun`: From a run of many offers; the id is that of the run.
 * - `takeOver`: For the organisation that takes the practice over; the id is that of the contract that ends.
 */
export type ContractOriginKind =
  | "submission"
  | "byHand"
  | "carriedOver"
  | "offerRun"
  | "takeOver"
  | OtherWord;

/**
 * What changes in a draft (JSON Merge Patch, RFC 7396): `null` removes a member, a list is replaced as a whole.
 */
export interface ContractPatch {
  /** Which agreement type of the catalogue of its policy it is. */
  agreementType?: string | null;
  /** What is agreed in amounts. */
  annexes?: Array<TariffAnnex> | null;
  /** What is agreed in words. */
  conditions?: Array<ContractCondition> | null;
  /** The modules that begin with it once it is concluded. */
  modules?: Array<ContractModule> | null;
  /** A remark; followers do not see it. */
  note?: string | null;
  /** Which O&I titles it pays for. */
  oiTitles?: Array<OiTitle> | null;
  /** The purchasing policy it is made under. */
  policyId?: PolicyId | null;
  /** The second representing purchasing party (`HDS` only). */
  secondPurchasingPartyId?: PurchasingPartyId | null;
  /** Before when it is to be signed. */
  signBy?: Moment | null;
  /** Its term. */
  term?: Period | null;
  /** Whether its text is the uniform one of all insurers (`HDS` only). */
  uniform?: boolean | null;
}

/** A refusal of an offer. */
export interface ContractRefusal {
  /** Why; both sides read it. */
  reason?: string | null;
}

/** What a purchasing party tells its insured about care under a contract. No amounts. */
export interface ContractReimbursement {
  /** Under which conditions. */
  explanation?: PublicText | null;
  /** What is known of quality. */
  quality?: QualityStatement | null;
  /** What the insured get back. */
  status?: ReimbursementStatus | null;
}

/**
 * A side of a contract.
 *
 * - `provider`: The organisation that holds it.
 * - `insurer`: The purchasing party that made it.
 * - `secondInsurer`: The second representing purchasing party (HDS only).
 */
export type ContractSide = "provider" | "insurer" | "secondInsurer" | OtherWord;

/**
 * Where a contract is on its road from draft to end.
 *
 * - `draft`: Being prepared by the purchasing party.
 * - `offered`: Offered to the provider.
 * - `signedByProvider`: Signed by the provider, not yet by the purchasing party.
 * - `concluded`: Signed by both.
 * - `refused`: Refused by the provider.
 * - `withdrawn`: Taken back by the purchasing party before it was concluded.
 * - `lapsed`: Not signed in time.
 * - `terminated`: Ended by one side before its term was over; the end date says from when.
 * - `recorded`: Recorded administratively: agreed elsewhere, without acceptance here.
 */
export type ContractStatus =
  | "draft"
  | "offered"
  | "signedByProvider"
  | "concluded"
  | "refused"
  | "withdrawn"
  | "lapsed"
  | "terminated"
  | "recorded"
  | OtherWord;

/** The take-over of a practice by another organisation. */
export interface ContractTakeOver {
  /** AGB code of the organisation that takes the practice over. */
  agbCode: AgbCode;
  /** Its number; when absent the old one with the AGB code of the new holder behind it. */
  number?: string | null;
  /** Before when it is to be signed. */
  signBy?: Moment | null;
  /** First day of its contract; the old one ends the day before, once the new one is concluded. */
  startDate: LocalDate;
}

/** The termination of a contract. */
export interface ContractTermination {
  /**
   * The last day on which it holds: today or later, within its term, and not before the notice is over that
   * a condition of the contract asks for.
   */
  endDate: LocalDate;
  /** Why; both sides read it. */
  reason?: string | null;
}

/** A text of a contract: Dutch, and a translation where there is one. */
export interface ContractText {
  /** English translation. */
  en?: string | null;
  /** Dutch: what is agreed. */
  nl: string;
}

/** A version of a contract with what it says. */
export interface ContractVersionDetail {
  /** Which agreement type of the catalogue of its policy it is. */
  agreementType?: string | null;
  /** What ended it. */
  endedBy?: EndedBy | null;
  /** A remark; followers do not see it. */
  note?: string | null;
  /** Which O&I titles it pays for. */
  oiTitles: Array<OiTitle>;
  /** The purchasing policy it was made under. */
  policyId?: PolicyId | null;
  /** Why it was refused, withdrawn, terminated or amended; followers do not see it. */
  reason?: string | null;
  /** From when this version was known. */
  recordedAt: Moment;
  /** The second representing purchasing party. */
  secondPurchasingPartyId?: PurchasingPartyId | null;
  /** Before when it is to be signed: what is received at this moment is too late. */
  signBy?: Moment | null;
  /** Where the contract is on its road. */
  status: ContractStatus;
  /** When the next version took its place. */
  supersededAt?: Moment | null;
  /** Its term. */
  term: Period;
  /** Whether its text is the uniform one of all insurers. */
  uniform: boolean;
  /** Number of the version, from 1. */
  version: number;
  /** What is agreed in amounts; absent when it was only recorded, and for followers. */
  annexes?: Array<TariffAnnex> | null;
  /** What is agreed in words; absent when it was only recorded, and for followers. */
  conditions?: Array<ContractCondition> | null;
  /** The modules that begin with it; absent when it was only recorded, and for followers. */
  modules?: Array<ContractModule> | null;
  /** Where the contract came from; absent when it was only recorded, and for followers. */
  origin?: ContractOrigin | null;
}

/** One version of a contract, with its two times. */
export interface ContractVersionRef {
  /** From when it was known. */
  recordedAt: Moment;
  /** When the next version took its place. */
  supersededAt?: Moment | null;
  /** The days on which it holds. */
  term: Period;
  /** Number of the version, from 1. */
  version: number;
}

/** A version of a contract. */
export interface ContractVersionView {
  /** Which agreement type of the catalogue of its policy it is. */
  agreementType?: string | null;
  /** What ended it. */
  endedBy?: EndedBy | null;
  /** A remark; followers do not see it. */
  note?: string | null;
  /** Which O&I titles it pays for. */
  oiTitles: Array<OiTitle>;
  /** The purchasing policy it was made under. */
  policyId?: PolicyId | null;
  /** Why it was refused, withdrawn, terminated or amended; followers do not see it. */
  reason?: string | null;
  /** From when this version was known. */
  recordedAt: Moment;
  /** The second representing purchasing party. */
  secondPurchasingPartyId?: PurchasingPartyId | null;
  /** Before when it is to be signed: what is received at this moment is too late. */
  signBy?: Moment | null;
  /** Where the contract is on its road. */
  status: ContractStatus;
  /** When the next version took its place. */
  supersededAt?: Moment | null;
  /** Its term. */
  term: Period;
  /** Whether its text is the uniform one of all insurers. */
  uniform: boolean;
  /** Number of the version, from 1. */
  version: number;
}

/** One page of a list of ContractVersionView. */
export interface ContractVersionViewPage {
  items: Array<ContractVersionView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** A contract. */
export interface ContractView {
  /** Which agreement type of the catalogue of its policy it is. */
  agreementType?: string | null;
  /** What ended it. */
  endedBy?: EndedBy | null;
  /** A remark; followers do not see it. */
  note?: string | null;
  /** Which O&I titles it pays for. */
  oiTitles: Array<OiTitle>;
  /** The purchasing policy it was made under. */
  policyId?: PolicyId | null;
  /** Why it was refused, withdrawn, terminated or amended; followers do not see it. */
  reason?: string | null;
  /** From when this version was known. */
  recordedAt: Moment;
  /** The second representing purchasing party. */
  secondPurchasingPartyId?: PurchasingPartyId | null;
  /** Before when it is to be signed: what is received at this moment is too late. */
  signBy?: Moment | null;
  /** Where the contract is on its road. */
  status: ContractStatus;
  /** When the next version took its place. */
  supersededAt?: Moment | null;
  /** Its term. */
  term: Period;
  /** Whether its text is the uniform one of all insurers. */
  uniform: boolean;
  /** Number of the version, from 1. */
  version: number;
  /** AGB code of the organisation that holds it. */
  agbCode: AgbCode;
  /** The care it is about. */
  careKind: CareKind;
  /** Its id. */
  id: ContractId;
  /** Its number, unique within the purchasing party. */
  number: string;
  /** Where its term lies against today, or against `date` when the request names one. */
  phase: Phase;
  /** The purchasing party that made it. */
  purchasingPartyId: PurchasingPartyId;
}

/** One page of a list of ContractView. */
export interface ContractViewPage {
  items: Array<ContractView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** The withdrawal of a draft or an offer. */
export interface ContractWithdrawal {
  /** Why; both sides read it once it was offered. */
  reason?: string | null;
}

/** A count, unless it is withheld. */
export interface ContractingCount {
  /** The count; `null` when it is withheld. */
  count: number | null;
  /** Whether it is withheld because it is small, or because a small one would follow from it. */
  suppressed: boolean;
}

/**
 * How far contracting for a year was at the end of a day: of one concern and kind of care, in one region
 * or in all of them. A contract counts in the status in which it stood.
 */
export interface ContractingStatisticsRow {
  /** The agreement type of the policy, by its id there; absent where it is not recorded. */
  agreementType?: string | null;
  /** The kind of care. */
  careKind: CareKind;
  /** The concern. */
  concernId: ConcernId;
  /** Contracts signed by both. */
  concluded: ContractingCount;
  /** The day at whose end was counted. */
  date: LocalDate;
  /** Organisations to which a questionnaire of the concern for the year was open by then. */
  invited: ContractingCount;
  /** Offers not signed in time. */
  lapsed: ContractingCount;
  /** Contracts offered and not answered yet. */
  offered: ContractingCount;
  /** Contracts recorded administratively, without acceptance here. */
  recorded: ContractingCount;
  /** Contracts refused by the provider. */
  refused: ContractingCount;
  /** The region in the scheme `zorgkantoorregio`; absent in a total, and for what lies in no known one. */
  region?: RegionCode | null;
  /** Contracts signed by the provider only. */
  signed: ContractingCount;
  /** Submissions handed in and not taken back. */
  submitted: ContractingCount;
  /** Contracts ended before their term was over. */
  terminated: ContractingCount;
  /** Whether this is the total over all regions. */
  total: boolean;
  /** Contracts taken back by the insurer. */
  withdrawn: ContractingCount;
}

/** One page of a list of ContractingStatisticsRow. */
export interface ContractingStatisticsRowPage {
  items: Array<ContractingStatisticsRow>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** Passages that disagree. */
export interface ContradictionView {
  /** Id within the policy. */
  id: string;
  /** The passages. */
  passages: Array<PassageView>;
  /** The reading used; absent when the matter is left open. */
  reading?: string | null;
  /** On what they disagree, in the language of the answer. */
  text: string;
}

/** Rows by what became of them. */
export interface Counts {
  /** Rows that were new. */
  added?: number;
  /** Rows that took the place of another. */
  changed?: number;
  /** Rows that ended because they were absent. */
  ended?: number;
  /** Rows read. */
  read?: number;
  /** Rows that were known already. */
  unchanged?: number;
}

/** Id of a coverage declaration: UUIDv7. */
export type CoverageDeclarationId = Named<"CoverageDeclarationId">;

/** What changes in a declaration (JSON Merge Patch, RFC 7396). */
export interface CoverageDeclarationPatch {
  /** The period, as a whole: without an end date it runs on. */
  period?: Period | null;
  /** `true` takes the declaration back, as if it had never been made; `false` restores it. */
  withdrawn?: boolean | null;
}

/** In this period the contracts recorded here for this purchasing party and care are complete. */
export interface CoverageDeclarationView {
  /** For which care. */
  careKind: CareKind;
  /** Its id. */
  id: CoverageDeclarationId;
  /** In which period. */
  period: Period;
  /** Whose contracts. */
  purchasingPartyId: PurchasingPartyId;
  /** From when this version was known. */
  recordedAt: Moment;
  /** Number of the version that is shown, from 1. */
  version: number;
  /** Whether it was taken back. */
  withdrawn: boolean;
}

/** One page of a list of CoverageDeclarationView. */
export interface CoverageDeclarationViewPage {
  items: Array<CoverageDeclarationView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/**
 * What the criteria and exclusions of an agreement say together.
 *
 * - `noObstacle`: As far as rules decide, nothing stands in the way; the insurer may still decline.
 * - `leftOpen`: The policy leaves a criterion open.
 * - `unmet`: A criterion is not met.
 * - `excluded`: An exclusion applies.
 */
export type CriteriaVerdict = "noObstacle" | "leftOpen" | "unmet" | "excluded" | OtherWord;

/** A question about a rule, with its answer. */
export interface CriterionAnswer {
  /** The fact that it gives. */
  fact?: string | null;
  /** The item. */
  linkId: LinkId;
  /** What it asks, in the language of the answer. */
  text: string;
  /** The answer; absent when there is none. */
  value?: Json;
}

/**
 * What a rule is to what is asked for.
 *
 * - `criterion`: It must be met.
 * - `exclusion`: It must not apply; `unmet` says that it does.
 * - `discretion`: It leaves the insurer free.
 * - `timing`: It says whether it is asked in time.
 * - `beside`: A question is about it; it does not weigh in the outcome.
 */
export type CriterionPart =
  | "criterion"
  | "exclusion"
  | "discretion"
  | "timing"
  | "beside"
  | OtherWord;

/** A deadline that moved, came or went. */
export interface DeadlineChangeView {
  /** The deadline of the later policy. */
  after?: DeadlineSideView | null;
  /** The deadline of the earlier policy. */
  before?: DeadlineSideView | null;
  /** How the two were recognised as being about the same; absent for one that stands alone. */
  matchedBy?: MatchedBy | null;
  /** By how many days the last day in time moved (the first, where there is no last one); negative is earlier. */
  movedDays?: number | null;
}

/** A deadline with its rule. */
export interface DeadlineSideView {
  /** The deadline. */
  deadline: DeadlineView;
  /** The rule that sets it. */
  rule: CitedRuleView;
}

/** A deadline; `strictness` keeps the words of the source apart. */
export interface DeadlineView {
  /** What is done, in the language of the answer. */
  action: string;
  /** Who acts. */
  actor: Actor;
  /** What follows when it is not done, when the source says so. */
  consequence?: string | null;
  /** First day in time, when there is one. */
  firstDate?: LocalDate | null;
  /** Last day in time, when there is one. */
  lastDate?: LocalDate | null;
  /** Quarters that the source names without a day, as `2024-Q1`. */
  quarters: Array<string>;
  /** How the day is meant. */
  strictness: Strictness;
}

/** A rule that gives a verdict. */
export interface DecidingRuleView {
  /** Its outcome. */
  outcome: Outcome;
  /** The rule. */
  rule: CitedRuleView;
}

/** A change that the document itself announces. */
export interface DeclaredChangeView {
  /** Where it says so. */
  citations: Array<SourceView>;
  /** Id within the policy. */
  id: string;
  /** What the change is about. */
  kind: ChangeKind;
  /** The rules of the policy that carry it. */
  ruleIds: Array<string>;
  /** The year compared with. */
  sinceYear: number;
  /** What is said to have changed, paraphrased, in the language of the answer. */
  text: string;
}

/** A declared change with what was found in its rules. */
export interface DeclaredFindingView {
  /** What the document says. */
  declared: DeclaredChangeView;
  /** What was found in the rules it names. */
  found: Array<FoundChangeView>;
}

/** Who may act: exactly one of the two members. */
export interface DelegateRef {
  /** Every client of this organisation, of an RO for instance. */
  agbCode?: AgbCode | null;
  /** One client, of a software vendor for instance. */
  clientId?: ClientId | null;
}

/** Id of a delegation: UUIDv7. */
export type DelegationId = Named<"DelegationId">;

/** A delegation. */
export interface DelegationView {
  /** Whether it allows calls today. */
  active: boolean;
  /** The organisation that is acted for. */
  agbCode: AgbCode;
  /** Who may act. */
  delegate: DelegateRef;
  /** Its id. */
  id: DelegationId;
  /** On which days. */
  period: Period;
  /** When it was given. */
  recordedAt: Moment;
  /** With which scopes. */
  scopes: Array<string>;
  /** Number of the version that is shown, from 1. */
  version: number;
  /** When it was withdrawn, for good. */
  withdrawnAt?: Moment | null;
}

/** One page of a list of DelegationView. */
export interface DelegationViewPage {
  items: Array<DelegationView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** A row on which a list differs from what stands. */
export interface Difference {
  /** What the list states, as `name=value` pairs. */
  after?: string | null;
  /** What stands, as `name=value` pairs. */
  before?: string | null;
  /** What becomes of it. */
  fate: RowFate;
  /** What the row is about, for instance `12011/maximum`. */
  key: string;
  /** The days on which it holds. */
  period: Period;
}

/** Id of a document: UUIDv7. */
export type DocumentId = Named<"DocumentId">;

/**
 * What kind of document a source is.
 *
 * - `primary`: The policy of the insurer itself.
 * - `secondary`: A document about the policy.
 * - `ownReading`: A reading of this project, to be confirmed.
 */
export type DocumentKind = "primary" | "secondary" | "ownReading" | OtherWord;

/** A source of a policy. */
export interface DocumentView {
  /** Short id within the policy. */
  id: string;
  /** What kind of source it is. */
  kind: DocumentKind;
  /** Day of publication, when known. */
  publishedOn?: LocalDate | null;
  /** Title with year. */
  title: string;
}

/** The agreement that applies, and why. */
export interface EffectiveAgreement {
  /** The agreement. */
  agreement?: AgreementView | null;
  /** On what ground an agreement applies. */
  basis: Basis;
  /** The alternatives, where there are several. */
  candidates: Array<CandidateView>;
  /** How certain that is: the weakest of all rows and rules used. */
  certainty: Certainty;
  /** First day on which may be claimed at the asked insurer; only from a recorded decision or a policy. */
  claimableFrom?: LocalDate | null;
  /** Why `claimableFrom` is absent. */
  claimableFromReason?: NoClaimableFrom | null;
  /** The party that claims under it. */
  claimedBy?: PartyView | null;
  /** The ordered steps that led here, in the language of the answer. */
  explanation: Array<ExplanationStep>;
  /** The party that holds the agreement. */
  holder?: PartyView | null;
  /** How to get an agreement, when the insurer's policy says so. */
  howToApply?: HowToApplyView | null;
  /**
   * The contract partners whose agreement it is: the insurer's own, the leader's, or the two that represent all.
   */
  leadingInsurers: Array<LeadingInsurer>;
  /** The location whose region decided. */
  location?: PartyView | null;
  /** One answer per location, only when locations in different regions lead to different answers. */
  locations?: Array<EffectiveAgreement>;
  /** The facts without which no better answer can be given. */
  missingFacts: Array<MissingFact>;
  /** Its modules in force on the day. */
  modules: Array<ModuleView>;
  /** The verdict on the prestatie asked. */
  prestatie?: PrestatieView | null;
  /** The question as it was understood. */
  question: AgreementQuestion;
  /** Where the tariffs under it stand: the same question, path and query. */
  tariffs: string;
}

/** Whether a prestatie may be claimed, and at what amount. */
export interface EffectiveTariff {
  /**
   * The amount in EUR for one unit; absent when there is none or it is not known. A `maximum` is the most
   * that may be claimed.
   */
  amount?: Euros | null;
  /** On what ground the amount rests. */
  basis: TariffBasis;
  /** The working, when the amount comes about by a formula. */
  calculation?: TariffWorking | null;
  /** How certain that is: the weakest of all rows and rules used. */
  certainty: Certainty;
  /** First day on which the asked insurer accepts claims for it, when that was decided. */
  claimableFrom?: LocalDate | null;
  /** Whether a national amount that it rests on is made up, and stands for no real tariff. */
  fictitious: boolean;
  /** On what ground. */
  ground: PrestatieGround;
  /** May it be claimed? */
  mayBeClaimed: MayClaim;
  /** The facts without which no better answer can be given. */
  missingFacts: Array<MissingFact>;
  /** Its name; absent when it is not on the list of the day. */
  name?: string | null;
  /**
   * The days on which it may be claimed at this amount, as far as contract, module and list say so; both
   * inclusive.
   */
  period?: Period | null;
  /** The prestatie. */
  prestatieCode: PrestatieCode;
  /** Why, the verdict first. */
  reasons: Array<TariffReasonView>;
  /** Funding segment. */
  segment?: PrestatieSegment | null;
  /** Where the amount comes from. */
  source?: TariffSourceView | null;
  /** The prestatie that took its place. */
  successorPrestatieCode?: PrestatieCode | null;
  /** How its amount comes about. */
  tariffKind?: TariffKind | null;
  /** What it is counted by. */
  unit?: PrestatieUnit | null;
}

/** What may be claimed, and the agreement that says so. */
export interface EffectiveTariffs {
  /** The agreement that applies, and why. */
  agreement: EffectiveAgreement;
  /** The prestaties, in order of code. */
  items: Array<EffectiveTariff>;
}

/** What a provider can get, and why. */
export interface EligibilityCheckView {
  /** What the catalogue of the policy asks beside its rules. */
  conditions: Array<CatalogueConditionView>;
  /** Rules that must all be met. */
  criteria: Array<RulingView>;
  /** Rules that leave the insurer free. */
  discretion: Array<RulingView>;
  /** Rules of which none may apply; `unmet` says that one does. */
  exclusions: Array<RulingView>;
  /** Every fact that the outcome waits for, cheapest source first. More may follow once these are known. */
  missing: Array<MissingFactView>;
  /** The fact to give next, cheapest source first; only when facts are needed. */
  next?: MissingFactView | null;
  /** What comes out as a whole. */
  outcome: EligibilityOutcome;
  /** The organisation that would hold it. */
  provider: EligibilityProviderView;
  /** On what the answer rests. */
  receipt: EligibilityReceiptView;
  /** Given facts that were not used, because what is kept here says otherwise. */
  setAside: Array<SetAsideView>;
  /** Rules that are shown with it and decide nothing. */
  shown: Array<CitedRuleView>;
  /** When the agreement starts, where the policy says so. */
  start?: EligibleStartView | null;
  /** What is asked for. */
  subject: EligibilitySubjectView;
  /** Rules that say whether it is asked in time; late never makes ineligible, it leaves the insurer free. */
  timing: Array<RulingView>;
  /** Ids of given facts that no rule of this check reads. */
  unusedFacts: Array<string>;
}

/** A member of a WSV or RO. */
export interface EligibilityMember {
  /** AGB code; it need not be in the register here. */
  agbCode: AgbCode;
  /**
   * Facts of the whole, as they are of this member; `null` when a fact is not about it. A fact counts
   * once every member states it.
   */
  facts?: Record<string, MemberFact>;
}

/**
 * What comes out as a whole; the first that holds, in this order. A yes is never promised.
 *
 * - `excluded`: A ground for exclusion applies.
 * - `notEligible`: A criterion or condition is not met.
 * - `needsFacts`: Facts are missing that can still decide; they are named.
 * - `eligibleAtDiscretion`: Nothing stands in the way, and the insurer is free to decide: by a reservation, by what
 *   the source leaves open, or because a term has passed.
 * - `possiblyEligible`: Every criterion that binds is met; still no right to an agreement.
 */
export type EligibilityOutcome =
  | "excluded"
  | "notEligible"
  | "needsFacts"
  | "eligibleAtDiscretion"
  | "possiblyEligible"
  | OtherWord;

/** The organisation that would hold the agreement. */
export interface EligibilityProviderView {
  /** AGB code. */
  agbCode: AgbCode;
  /** What it is. */
  kind: ProviderKind;
  /** Name on the day asked. */
  name: string;
}

/** Can this provider get this agreement or addendum from this insurer? */
export interface EligibilityQuestion {
  /** Id of an addendum of the policy, for instance `e-mental-health`. */
  addendum?: string | null;
  /**
   * AGB code of the provider: an organisation, or a practitioner or location that one organisation stands for.
   */
  agbCode: AgbCode;
  /** Id of an agreement type of the policy, for instance `wijkmanagement`. Either this or `addendum` is given. */
  agreementType?: string | null;
  /** Answer with what was known at this instant. */
  asOf?: Moment | null;
  /** Day on which the answer holds, in Europe/Amsterdam; today when absent. */
  date?: LocalDate | null;
  /**
   * Facts about the provider and its request, by their ids in the vocabulary. What the register, the
   * contracts and the reference data here say need not be given, and goes before what is given.
   */
  facts?: Record<string, FactValue>;
  /**
   * Ids of every agreement type and addendum of this policy that the provider has, where the contracts
   * here may be incomplete. An empty list says that it has none.
   */
  holds?: Array<string> | null;
  /**
   * Members of a WSV or RO with facts about each. A yes or no of the whole is so when it is so of every
   * member; a set of the whole holds the words of all members.
   */
  members?: Array<EligibilityMember>;
  /**
   * The policy; without it the one of the insurer that covers `date`. A policy may be asked about on a day
   * before it holds, as one does when applying.
   */
  policyId?: PolicyId | null;
  /** UZOVI code of the insurer. Either this or `policyId` is given, or both. */
  uzoviCode?: UzoviCode | null;
}

/** On what the answer rests: with the same receipt and the same facts the same answer comes out. */
export interface EligibilityReceiptView {
  /** The instant whose knowledge counts, when named. */
  asOf?: Moment | null;
  /** The concern for which it is read. */
  concern: ConcernId;
  /** The day on which the answer holds. */
  date: LocalDate;
  /** The policy. */
  policyId: PolicyId;
  /** When the release of the policy that was read became known. */
  policyRecordedAt: Moment;
  /** Position of the last write that was read. */
  position: number;
  /** The insurer asked about, when named. */
  uzoviCode?: UzoviCode | null;
}

/** What is asked for; an agreement or an addendum of the catalogue. */
export interface EligibilitySubjectView {
  /** Id of the addendum. */
  addendum?: string | null;
  /** Id of the agreement type. */
  agreementType?: string | null;
  /** Kinds of care it is about. */
  careKinds: Array<CareKind>;
  /** Whether an addendum goes on into the next agreement by itself, when the source says so. */
  carriedOver?: boolean | null;
  /** Through whom an addendum goes. */
  channel?: Channel | null;
  /** The O&I title. */
  oiTitle?: OiTitle | null;
  /** What the policy does with an addendum. */
  status?: CatalogueStatus | null;
  /** Its title, in the language of the answer. */
  title: string;
}

/**
 * What a rule or condition makes of the facts.
 *
 * - `met`: It is met, or asked in time.
 * - `unmet`: It is not met, or stands in the way, or is asked late.
 * - `unknown`: A fact is missing that decides.
 * - `notApplicable`: It does not bind in this case.
 * - `pending`: A party has to decide first.
 * - `conflict`: Two passages disagree on exactly this case; both are shown.
 * - `notInSource`: The source says nothing about this case.
 * - `warning`: Worth a warning, never a refusal.
 */
export type EligibilityVerdict =
  | "met"
  | "unmet"
  | "unknown"
  | "notApplicable"
  | "pending"
  | "conflict"
  | "notInSource"
  | "warning"
  | OtherWord;

/** When an agreement starts. */
export interface EligibleStartView {
  /** The facts that are missing, cheapest source first. */
  missing: Array<MissingFactView>;
  /** The word of the rule itself; absent for a rule without conditions. */
  outcome?: Outcome | null;
  /** The rule that says so. */
  rule: CitedRuleView;
  /**
   * First day of the agreement; absent while facts are missing, when the rule is not about this case, and
   * when the source names no start.
   */
  startsOn?: LocalDate | null;
}

/**
 * Whether all conditions must hold or one is enough.
 *
 * - `all`: All must hold.
 * - `any`: One is enough.
 */
export type EnableBehavior = "all" | "any" | OtherWord;

/** A condition on the answer to an earlier question. A question that is not shown counts as unanswered. */
export interface EnableCondition {
  /** What it is compared with. */
  answer: ConditionAnswer;
  /**
   * How its answer is compared. The four of order are for integer and decimal; a date, a table and
   * attachments know `exists` only.
   */
  operator: ConditionOperator;
  /** The question. */
  question: LinkId;
}

/**
 * What ended a contract or an offer.
 *
 * - `provider`: The organisation that holds it, or to which it was offered.
 * - `insurer`: The purchasing party.
 * - `agbCodeEnded`: The AGB code of the holder ended.
 * - `takenOver`: Another organisation took the practice over and signed its own contract.
 * - `lapsed`: It was not signed in time.
 */
export type EndedBy =
  | "provider"
  | "insurer"
  | "agbCodeEnded"
  | "takenOver"
  | "lapsed"
  | OtherWord;

/**
 * What became of an entry of the catalogue.
 *
 * - `added`: The earlier policy does not name it.
 * - `removed`: The later policy does not name it; that alone does not say that it lapsed.
 * - `changed`: Both name it, differently.
 */
export type EntryChangeKind = "added" | "removed" | "changed" | OtherWord;

/**
 * A part of an entry of the catalogue.
 *
 * - `title`: Its title.
 * - `careKinds`: The care it belongs to.
 * - `providerKinds`: Who can hold it, or through whom it is paid.
 * - `channel`: Through whom it is concluded.
 * - `status`: What the policy does with it.
 * - `requires`: What must be there.
 * - `excludes`: What cannot go with it.
 * - `carriedOver`: Whether it goes on by itself.
 * - `criteria`: Rules that must be met.
 * - `exclusions`: Rules of which none may apply.
 * - `discretion`: Rules that leave the insurer free.
 * - `timing`: Rules that say whether it is asked in time.
 * - `start`: The rule that says when it starts.
 * - `instead`: What to do instead.
 * - `titleChange`: What became of a payment title.
 * - `form`: How it is paid.
 */
export type EntryPart =
  | "title"
  | "careKinds"
  | "providerKinds"
  | "channel"
  | "status"
  | "requires"
  | "excludes"
  | "carriedOver"
  | "criteria"
  | "exclusions"
  | "discretion"
  | "timing"
  | "start"
  | "instead"
  | "titleChange"
  | "form"
  | OtherWord;

/** Amount in euro (EUR) as decimal text. */
export type Euros = Decimal;

/** Answers to be evaluated. */
export interface EvaluationQuery {
  /** The answers so far; nothing is kept of them. */
  answers: Answers;
}

/** How it ended (NEN 7513 `EventOutcomeIndicator`). */
export type EventOutcome = "0" | "8" | OtherWord;

/** Which document it is. */
export interface EvidenceDocument {
  /** When it was made, by the real clock. */
  createdAt: Moment;
  /** SHA-256 of the content, base64url. */
  digest: string;
  /** Its id. */
  id: DocumentId;
  /** SHA-256 of the PDF, base64url. */
  pdfDigest: string;
  /** Id of the contract, amendment or addendum. */
  subjectId: Uuid;
  /** What it is about. */
  subjectKind: SubjectKind;
  /** The version of it that was offered. */
  subjectVersion: number;
}

/** A signature with its proofs. */
export interface EvidenceSignature {
  /**
   * The first end of the audit trail of the reader's side that was signed at or after the entry that tells
   * of the signature: a compact JWS (`typ` `audit-head+jwt`).
   */
  head: string;
  /**
   * Receipt for the reader's side, a compact JWS (`typ` `receipt+jwt`) by a receipt key of the key set: its
   * digest is the SHA-256 of the statement in canonical form (RFC 8785), its head that of `head`.
   */
  receipt: string;
  /** What this service knows of it. */
  statement: SignatureStatement;
  /**
   * The links of that trail from the entry to that end, in the format of `GET /v1/audit-entries/export`
   * without what is known of persons: `zorgcontract audit verify` reads it.
   */
  trail: string;
}

/** Decimal number as text: at most twelve digits before the point and six decimals. */
export type ExactNumber = Decimal;

/** One step of the explanation. */
export interface ExplanationStep {
  /** How surely the rule is the insurer's, where the source leaves doubt. */
  attribution?: AttributionView | null;
  /** Where the rule stands. */
  citations: Array<CitationView>;
  /** Passages that disagree on the rule. */
  contradictions?: Array<ContradictionView>;
  /** The facts read, in order. */
  facts: Array<FactView>;
  /** The policy that the rule belongs to; absent for a decision rule of this service. */
  policyId?: PolicyId | null;
  /** From when the release of the policy that is used is known. */
  policyRecordedAt?: Moment | null;
  /** Readings of unclear passages that the rule rests on, in the language of the answer. */
  readings?: Array<string>;
  /** The result in one word. */
  result: string;
  /** The rule. */
  ruleId: string;
  /** What the rule of the policy says, in our words, in the language of the answer. */
  ruleText?: string | null;
  /** The policy that was read and says nothing about it, where that is what the step found. */
  silentPolicyId?: PolicyId | null;
  /** What the step found, in the language of the answer. */
  text: string;
}

/** A fact that a rule reads. */
export interface FactReadView {
  /** `expected` when the value rests on a row that is no more than a stand-in: give the fact to be sure. */
  certainty?: Certainty | null;
  /** The fact, from the closed vocabulary. */
  fact: string;
  /** What it asks, in the language of the answer. */
  question: string;
  /** Where the value comes from. */
  source?: FactSource | null;
  /** Its value; absent when unknown. */
  value?: FactValue | null;
}

/**
 * Where the value of a fact comes from.
 *
 * - `register`: The AGB register kept here.
 * - `contracts`: The contracts recorded here.
 * - `reference`: The reference data kept here.
 * - `question`: The question itself: its date, the kind of care of what is asked for.
 * - `given`: Given by the caller for the whole.
 * - `members`: Added up from what the caller gives for each member.
 * - `derived`: Follows from other facts by a term.
 * - `check`: The outcome of the criteria in this check.
 */
export type FactSource =
  | "register"
  | "contracts"
  | "reference"
  | "question"
  | "given"
  | "members"
  | "derived"
  | "check"
  | OtherWord;

/**
 * Type of a fact.
 *
 * - `bool`: True or false.
 * - `enum`: One word of a list.
 * - `int`: Whole number.
 * - `pct`: Percentage, 0 to 100.
 * - `date`: Calendar day.
 * - `money`: Amount in euro.
 * - `set`: Some words of a list.
 */
export type FactType =
  | "bool"
  | "enum"
  | "int"
  | "pct"
  | "date"
  | "money"
  | "set"
  | OtherWord;

/**
 * The value of a fact, by its type: `true` or `false` (bool); a whole number (int); a text for a word (enum), a day
 * such as `2024-01-31` (date), a percentage such as `80` or `4.5` without sign (pct) or an amount in euro such as
 * `12.43` (money); a list of words, which may be empty (set).
 */
export type FactValue = boolean | number | string | Array<string>;

/** A fact that a step read. */
export interface FactView {
  /** Name of the fact. */
  fact: string;
  /** Its value as text; absent when it is not known. */
  value?: string | null;
}

/** One fault of a request. */
export interface FieldError {
  /** Stable machine code of the fault, for instance `date.format`. */
  code: string;
  /** What is wrong, in the language of the answer. */
  detail: string;
  /** The part of the request. */
  in: Place;
  /** Number of the row or repeated parameter, counted from 0. */
  index?: number | null;
  /** JSON Pointer into the body, or the name of the parameter or header. */
  location: string;
}

/** For whom following changed in one way. */
export interface FollowChangeView {
  /** What is decided. */
  after: FollowSideView;
  /** What was decided. */
  before: FollowSideView;
  /** Facts that give these two. */
  facts: Array<WitnessFactView>;
  /** The questions about which it changed. */
  scopes: Array<FollowScopeView>;
}

/** Id of a follow decision: UUIDv7. */
export type FollowDecisionId = Named<"FollowDecisionId">;

/** What changes in a follow decision (JSON Merge Patch, RFC 7396): `null` removes a member. */
export interface FollowDecisionPatch {
  /** First day from which the follower accepts claims. */
  claimableFrom?: LocalDate | null;
  /** The day of the decision; today when the patch decides and names no day. */
  decidedOn?: LocalDate | null;
  /** Why the follower rejects or deviates. */
  reason?: string | null;
  /** What is decided now. */
  status?: FollowStatus | null;
  /** The follower's own tariff. */
  tariff?: OwnTariffView | null;
}

/** A follow decision. */
export interface FollowDecisionView {
  /** The addendum it is about; absent for the agreement as a whole. */
  addendumId?: AddendumId | null;
  /** AGB code of the organisation that holds the contract. */
  agbCode: AgbCode;
  /** First day from which the follower accepts claims. */
  claimableFrom?: LocalDate | null;
  /** The contract it is about. */
  contractId: ContractId;
  /** The day of the decision. */
  decidedOn?: LocalDate | null;
  /** The purchasing party that decides. */
  followerId: PurchasingPartyId;
  /** Its id. */
  id: FollowDecisionId;
  /** Why the follower rejects or deviates. */
  reason?: string | null;
  /** From when this version was known. */
  recordedAt: Moment;
  /** AGB code of the organisation that asked; absent when the follower decided of its own accord. */
  requestedBy?: AgbCode | null;
  /** The day on which it asked. */
  requestedOn?: LocalDate | null;
  /** What was decided. */
  status: FollowStatus;
  /** The follower's own tariff. */
  tariff?: OwnTariffView | null;
  /** Number of the version that is shown, from 1. */
  version: number;
}

/** One page of a list of FollowDecisionView. */
export interface FollowDecisionViewPage {
  items: Array<FollowDecisionView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** Questions about following. An empty list means all. */
export interface FollowScopeView {
  /** Kinds of care. */
  careKinds: Array<CareKind>;
  /** O&I titles. */
  oiTitles: Array<OiTitle>;
  /** Kinds of provider that hold the agreement. */
  providerKinds: Array<ProviderKind>;
  /** Segments. */
  segments: Array<Segment>;
}

/** What a policy decides about following. */
export interface FollowSideView {
  /** The rule that decides. */
  rule?: CitedRuleView | null;
  /** Whether the documents were read on following for this care and say nothing. */
  silent: boolean;
  /** The stance; absent when no rule decides for these facts. */
  stance?: Stance | null;
  /** What is taken over. */
  takesOver: Array<TakesOver>;
}

/** A concern takes another stance on following, whatever its policy says; it binds. */
export interface FollowStanceChange {
  /** For these kinds of care. */
  careKinds: Array<CareKind>;
  /** The concern. */
  concern: ConcernId;
  /** `followStance`. */
  kind: FollowStanceKind;
  /** Limited to these O&I titles; absent means all. */
  oiTitles?: Array<OiTitle>;
  /** Limited to these kinds of provider; absent means all. */
  providerKinds?: Array<ProviderKind>;
  /** Limited to these segments; absent means all. */
  segments?: Array<Segment>;
  /** The stance. */
  stance: Stance;
  /** What is taken over; absent means the agreement and its modules. */
  takesOver?: Array<TakesOver>;
}

/**
 * Names the kind of change.
 *
 * - `followStance`: A concern takes another stance on following.
 */
export type FollowStanceKind = "followStance";

/**
 * What a follower decided.
 *
 * - `pending`: Asked, not yet decided.
 * - `accepted`: The follower takes over the agreement or module at the leader's tariff.
 * - `rejected`: The follower does not take it over.
 * - `deviating`: The follower takes it over at a tariff of its own.
 */
export type FollowStatus = "pending" | "accepted" | "rejected" | "deviating" | OtherWord;

/** A module that is agreed to. */
export interface FollowUpModule {
  /** Its id in the catalogue of the policy. */
  id: string;
  /** Its title, in the language of the answer. */
  title?: string | null;
}

/** What follows on a yes, as far as a source says so. */
export interface FollowUpView {
  /** Id of the agreement type. */
  agreementType?: string | null;
  /** The modules agreed to. */
  modules: Array<FollowUpModule>;
  /** The policy whose catalogue is meant. */
  policyId?: PolicyId | null;
  /** The source of the day of the round. */
  roundSource?: QuestionnaireCitation | null;
  /** Where the first day comes from. */
  startBasis?: StartBasis | null;
  /** The rule about the first day, also when it does not give one. */
  startRule?: CitedRuleView | null;
  /** The first day. */
  startsOn?: LocalDate | null;
  /** Its title, in the language of the answer. */
  title?: string | null;
  /** What no source says. */
  unknown: Array<UnknownFollowUp>;
}

/** What a follow rule says. */
export interface FollowView {
  /** O&I titles it is limited to; none means all. */
  oiTitles: Array<OiTitle>;
  /** Kinds of provider it is limited to; none means all. */
  providerKinds: Array<ProviderKind>;
  /** Segments it is limited to; none means all. */
  segments: Array<Segment>;
  /** The stance. */
  stance: Stance;
  /** What is taken over. */
  takesOver: Array<TakesOver>;
}

/**
 * By which formula an amount is agreed. An amount as such is no formula.
 *
 * - `percentageOfMaximum`: A share of the NZa maximum: `percentage`.
 * - `surchargeOnRegistration`: On top of the registration tariff, per registered insured and quarter: `cents`.
 * - `perRegistered`: For each insured that is registered: `amount`.
 * - `perIncluded`: For each insured that is included in a chain: `amount`.
 * - `uniformPerInsured`: The same for each insured of the practices that take part: `amount`.
 * - `budgetByIon`: An approved budget divided by the insured on a day, of the practices that a WSV links to the
 *   holder: `referenceDate`, and `budget` once it is approved.
 * - `resultReward`: A standard tariff with a surcharge for results: `standardTariff` and `percentage`; with
 *   `concludedBy` and `latePercentage` when an agreement that is concluded after that day has another.
 * - `cap`: Calculated afterwards in all, for inclusion above what was agreed: `price`, `chain` and `referenceDate`,
 *   and `agreedInclusion`, or `percentage` when the most that may be included is a share of the population.
 * - `indexed`: Raised by the index of a day: `base` and `referenceDate`, and `indexFigures` as far as they are
 *   known.
 * - `announced`: Announced, and not known yet.
 */
export type FormulaKind =
  | "percentageOfMaximum"
  | "surchargeOnRegistration"
  | "perRegistered"
  | "perIncluded"
  | "uniformPerInsured"
  | "budgetByIon"
  | "resultReward"
  | "cap"
  | "indexed"
  | "announced"
  | OtherWord;

/** A changed rule, by name; see `rules` for the rest. */
export interface FoundChangeView {
  /** What became of it. */
  change: RuleChangeKind;
  /** Whether something else follows from it. */
  effect: boolean;
  /** The rule of the later policy; absent for a removed one. */
  ruleId?: string | null;
  /** The rule of the earlier policy; absent for an added one. */
  sinceRuleId?: string | null;
}

export type GetContractingStatisticsFieldsItem =
  | "agreementType"
  | "careKind"
  | "concernId"
  | "concluded"
  | "date"
  | "invited"
  | "lapsed"
  | "offered"
  | "recorded"
  | "refused"
  | "region"
  | "signed"
  | "submitted"
  | "terminated"
  | "total"
  | "withdrawn"
  | OtherWord;

export type GetRegistrationFieldsItem =
  | "active"
  | "addresses"
  | "agbCode"
  | "careKinds"
  | "contacts"
  | "date"
  | "kind"
  | "name"
  | "providerKind"
  | "qualifications"
  | "recognitions"
  | "registered"
  | "tradeNames"
  | OtherWord;

/** The state of the service. */
export interface Health {
  /** `ok`. */
  status: string;
}

/** How a provider without an agreement gets one. */
export interface HowToApplyView {
  /** First day of an agreement that is asked for on the day of the question, when a rule says so. */
  earliestStartDate?: LocalDate | null;
  /** The policy that says so. */
  policyId: PolicyId;
  /** From when the release of the policy that is used is known. */
  policyRecordedAt: Moment;
  /** The rule in it. */
  ruleId: string;
  /** What it says, in the language of the answer. */
  text: string;
}

/** How far an import is. */
export interface ImportProgress {
  /** Facts read. */
  done: number;
  /** Facts in the file, once known. */
  total?: number | null;
}

/** How many insured are included in a chain of a care group on the first day of a quarter. */
export interface IncludedInsuredView {
  /** AGB code of the care group. */
  agbCode: AgbCode;
  /** The chain. */
  chain: Chain;
  /** How many. */
  included: number;
  /** The quarter. */
  quarter: Quarter;
  /** When this service came to know it. */
  recordedAt: Moment;
  /** Where the number comes from. */
  source: string;
  /** UZOVI code of their insurer. */
  uzoviCode: UzoviCode;
}

/** One page of a list of IncludedInsuredView. */
export interface IncludedInsuredViewPage {
  items: Array<IncludedInsuredView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** What a care group included above what was agreed. */
export interface InclusionOverrunQuestion {
  /** AGB code of the care group. */
  agbCode: AgbCode;
  /** The number that was agreed on; what the policy allows without an additional agreement when absent. */
  agreedInclusion?: number | null;
  /** Answer with what was known at this instant; now when absent. */
  asOf?: Moment | null;
  /** The chain. */
  chain: Chain;
  /** The policy whose rules `inclusion.cap-…` and `tariff.post-calculation-only-over-inclusion` are used. */
  policyId: PolicyId;
  /** What an included insured costs. */
  price: Euros;
  /** The day in whose quarter insured are counted; its year is that of the agreement. */
  referenceDate: LocalDate;
}

/** An index that holds on some days, with where it was published. */
export interface IndexFigure {
  /** Last day; absent when it runs on. */
  endDate?: LocalDate | null;
  /** Percent by which an amount is raised, as a decimal number with at most four decimals. */
  percentage: Decimal;
  /** Where it was published. */
  source: string;
  /** First day. */
  startDate: LocalDate;
}

/** A health insurer, or a unit that is addressed like one. */
export interface InsurerView {
  /** Its concern. */
  concern: ConcernId;
  /** Labels (brands) that use the code. */
  labels: Array<string>;
  /** Name of the legal person, where a source gives it. */
  legalName?: string | null;
  /** Name in the field. */
  name: string;
  /** The days on which the row holds. */
  period: Period;
  /** Where the row comes from. */
  provenance: ProvenanceView;
  /** Purchasing parties that buy for it on the day asked. */
  purchasingPartyIds: Array<PurchasingPartyId>;
  /** UZOVI code. */
  uzoviCode: UzoviCode;
}

/** One page of a list of InsurerView. */
export interface InsurerViewPage {
  items: Array<InsurerView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/**
 * Type of an item.
 *
 * - `group`: Items that belong together; has no answer.
 * - `display`: A text to read; has no answer.
 * - `text`: Free text. Answer: a text.
 * - `choice`: One of the options. Answer: its code.
 * - `multipleChoice`: Any of the options. Answer: a list of their codes.
 * - `integer`: A whole number of 32 bits. Answer: a number.
 * - `decimal`: A decimal number. Answer: a text such as `12.50`.
 * - `date`: A day. Answer: `YYYY-MM-DD`.
 * - `boolean`: Yes or no. Answer: `true` or `false`.
 * - `attachment`: Files. Answer: a list of the ids of attachments.
 * - `agbCode`: Code in the AGB register. Answer: eight digits.
 * - `kvkNumber`: Number in the trade register (KvK). Answer: eight digits.
 * - `bigNumber`: Number in the BIG register. Answer: eleven digits.
 * - `table`: Rows with the same columns. Answer: a list of objects, each with the answers of a row.
 */
export type ItemType =
  | "group"
  | "display"
  | "text"
  | "choice"
  | "multipleChoice"
  | "integer"
  | "decimal"
  | "date"
  | "boolean"
  | "attachment"
  | "agbCode"
  | "kvkNumber"
  | "bigNumber"
  | "table"
  | OtherWord;

/** Id of a job: UUIDv7. */
export type JobId = Named<"JobId">;

/**
 * Where a job stands.
 *
 * - `queued`: Waits for a worker.
 * - `running`: A worker holds its lease.
 * - `succeeded`: Done; the counts are final.
 * - `failed`: Done without effect; the problems say why.
 * - `cancelled`: Withdrawn before it took effect.
 */
export type JobStatus =
  | "queued"
  | "running"
  | "succeeded"
  | "failed"
  | "cancelled"
  | OtherWord;

/** The public keys of this service (RFC 7517). */
export interface KeySetView {
  /**
   * Of access tokens the key that signs, then the next one, then those that retired and are still
   * trusted; last the key of receipts and signed heads.
   */
  keys: Array<PublishedJwk>;
}

/**
 * Yes, no, or not said by any source.
 *
 * - `yes`: A source says yes.
 * - `no`: A source says no.
 * - `unknown`: No source says.
 */
export type Known = "yes" | "no" | "unknown" | OtherWord;

/** Number of a company in the trade register (Handelsregister, KvK): eight digits, leading zeros count. */
export type KvkNumber = Named<"KvkNumber">;

/** By which rule a module lapsed, and what takes its place. */
export interface LapseView {
  /** What takes its place, in the language of the answer. */
  replacedBy: string;
  /** The rule of the asked insurer's policy. */
  rule: CitedRuleView;
}

/** Addenda that end. */
export interface LapsedAddenda {
  /** On how many agreements. */
  agreements: number;
  /** The first 200 of them. */
  items: Array<LapsedAddendum>;
  /** How many there are. */
  total: number;
}

/** An addendum that ends. */
export interface LapsedAddendum {
  /** The addendum on it. */
  addendumId: AddendumId;
  /** Who holds the agreement. */
  agbCode: AgbCode;
  /** The agreement. */
  contractId: ContractId;
}

/**
 * Whether an organisation has a contract of the purchasing party for this care on the day before the term.
 *
 * - `with`: It has one.
 * - `without`: It has none.
 */
export type LastContract = "with" | "without" | OtherWord;

/** A contract partner. */
export interface LeadingInsurer {
  /** Its name. */
  name: string;
  /** The purchasing party. */
  purchasingPartyId: PurchasingPartyId;
  /** The insurers that it buys for on that day. */
  uzoviCodes: Array<UzoviCode>;
}

/** A module that does not go on into the next contract. */
export interface LeftOutModule {
  /** Its code. */
  code: string;
  /** What to do instead, in the language of the answer, where the policy says so. */
  instead?: string | null;
  /** Its name. */
  name: string;
  /** The policy that decides. */
  policyId: PolicyId;
  /** Rules of the policy that say so; none when the policy does not know the module. */
  ruleIds: Array<string>;
}

/** Name of an item, unique in its questionnaire; also its `linkId` in FHIR. */
export type LinkId = Named<"LinkId">;

export type ListAddendaFieldsItem =
  | "contractId"
  | "id"
  | "moduleCode"
  | "moduleName"
  | "origin"
  | "period"
  | "phase"
  | "prestatieCodes"
  | "recordedAt"
  | "segment"
  | "status"
  | "version"
  | OtherWord;

export type ListAddendumSignaturesFieldsItem =
  | "certificateId"
  | "documentDigest"
  | "id"
  | "receivedAt"
  | "side"
  | "signature"
  | "signedAt"
  | "thumbprint"
  | OtherWord;

export type ListAddendumStepsFieldsItem =
  | "facts"
  | "findings"
  | "reason"
  | "recordedAt"
  | "side"
  | "step"
  | "version"
  | OtherWord;

export type ListAgreementTypesFieldsItem =
  | "careKind"
  | "criteria"
  | "discretion"
  | "exclusions"
  | "id"
  | "oiTitle"
  | "providerKinds"
  | "shown"
  | "starts"
  | "timing"
  | "title"
  | OtherWord;

export type ListAmendmentSignaturesFieldsItem =
  | "certificateId"
  | "documentDigest"
  | "id"
  | "receivedAt"
  | "side"
  | "signature"
  | "signedAt"
  | "thumbprint"
  | OtherWord;

export type ListAmendmentsFieldsItem =
  | "annexes"
  | "changedAt"
  | "changes"
  | "closingReason"
  | "conditions"
  | "contractId"
  | "contractVersion"
  | "effect"
  | "id"
  | "kind"
  | "madeVersion"
  | "reason"
  | "recordedAt"
  | "rules"
  | "signBy"
  | "status"
  | "term"
  | "version"
  | OtherWord;

export type ListAuditEntriesFieldsItem =
  | "auditSourceID"
  | "calls"
  | "delegationId"
  | "eventActionCode"
  | "eventOutcomeIndicator"
  | "eventTypeCode"
  | "hash"
  | "occurredAt"
  | "owner"
  | "participantObjectID"
  | "personal"
  | "position"
  | "requestId"
  | "roleIdCode"
  | "sequence"
  | "userId"
  | OtherWord;

export type ListAuditHeadsFieldsItem =
  | "hash"
  | "jws"
  | "moment"
  | "owner"
  | "sequence"
  | OtherWord;

export type ListCertificatesFieldsItem =
  | "id"
  | "maySign"
  | "name"
  | "organisation"
  | "period"
  | "recordedAt"
  | "suspended"
  | "thumbprint"
  | "validFrom"
  | "validUntil"
  | "version"
  | OtherWord;

export type ListClientsFieldsItem =
  | "authentication"
  | "certificates"
  | "id"
  | "keys"
  | "name"
  | "organisation"
  | "recordedAt"
  | "role"
  | "scopes"
  | "suspended"
  | "uzoviCodes"
  | "version"
  | OtherWord;

export type ListConcernsFieldsItem =
  | "id"
  | "name"
  | "period"
  | "provenance"
  | "purchasingPartyIds"
  | "uzoviCodes"
  | OtherWord;

export type ListContractOfferRowsFieldsItem =
  | "agbCode"
  | "carriedOverFrom"
  | "contractId"
  | "eligibility"
  | "leftOut"
  | "line"
  | "number"
  | "outcome"
  | "problem"
  | "reason"
  | OtherWord;

export type ListContractOfferRunsFieldsItem =
  | "agreementType"
  | "counts"
  | "createdAt"
  | "finishedAt"
  | "id"
  | "policyId"
  | "progress"
  | "purchasingPartyId"
  | "results"
  | "selection"
  | "signBy"
  | "status"
  | "term"
  | OtherWord;

export type ListContractSignaturesFieldsItem =
  | "certificateId"
  | "documentDigest"
  | "id"
  | "receivedAt"
  | "side"
  | "signature"
  | "signedAt"
  | "thumbprint"
  | OtherWord;

export type ListContractVersionsFieldsItem =
  | "agreementType"
  | "endedBy"
  | "note"
  | "oiTitles"
  | "policyId"
  | "reason"
  | "recordedAt"
  | "secondPurchasingPartyId"
  | "signBy"
  | "status"
  | "supersededAt"
  | "term"
  | "uniform"
  | "version"
  | OtherWord;

export type ListContractsFieldsItem =
  | "agbCode"
  | "agreementType"
  | "careKind"
  | "endedBy"
  | "id"
  | "note"
  | "number"
  | "oiTitles"
  | "phase"
  | "policyId"
  | "purchasingPartyId"
  | "reason"
  | "recordedAt"
  | "secondPurchasingPartyId"
  | "signBy"
  | "status"
  | "supersededAt"
  | "term"
  | "uniform"
  | "version"
  | OtherWord;

export type ListContractsSort =
  | "number"
  | "-number"
  | "startDate"
  | "-startDate"
  | "signBy"
  | "-signBy"
  | "recordedAt"
  | "-recordedAt"
  | OtherWord;

export type ListCoverageDeclarationsFieldsItem =
  | "careKind"
  | "id"
  | "period"
  | "purchasingPartyId"
  | "recordedAt"
  | "version"
  | "withdrawn"
  | OtherWord;

export type ListDeadlinesFieldsItem =
  | "careKinds"
  | "concern"
  | "deadline"
  | "force"
  | "id"
  | "insurers"
  | "rule"
  | "step"
  | OtherWord;

export type ListDelegationsFieldsItem =
  | "active"
  | "agbCode"
  | "delegate"
  | "id"
  | "period"
  | "recordedAt"
  | "scopes"
  | "version"
  | "withdrawnAt"
  | OtherWord;

export type ListFollowDecisionsFieldsItem =
  | "addendumId"
  | "agbCode"
  | "claimableFrom"
  | "contractId"
  | "decidedOn"
  | "followerId"
  | "id"
  | "reason"
  | "recordedAt"
  | "requestedBy"
  | "requestedOn"
  | "status"
  | "tariff"
  | "version"
  | OtherWord;

/** Import of a list. */
export interface ListImport {
  /** Facts by what became of them; final when the job succeeded. */
  counts: Counts;
  /** When it was asked for. */
  createdAt: Moment;
  /** SHA-256 of the file, in hexadecimal. */
  digest: string;
  /** When it ended. */
  finishedAt?: Moment | null;
  /** Id of the job. */
  id: JobId;
  /** The list. */
  list: ListKind;
  /**
   * Every row at fault, by line, at most 1,000; the detail begins with the column. With one of them
   * the import has no effect.
   */
  problems: Array<RowProblem>;
  /** The client that asked for it. */
  requestedBy?: string | null;
  /** Rows read so far. */
  rowsRead: number;
  /** Where it stands. */
  status: JobStatus;
}

export type ListIncludedInsuredFieldsItem =
  | "agbCode"
  | "chain"
  | "included"
  | "quarter"
  | "recordedAt"
  | "source"
  | "uzoviCode"
  | OtherWord;

export type ListInsurersFieldsItem =
  | "concern"
  | "labels"
  | "legalName"
  | "name"
  | "period"
  | "provenance"
  | "purchasingPartyIds"
  | "uzoviCode"
  | OtherWord;

/**
 * A list that comes in as a file.
 *
 * - `concerns`: Concerns.
 * - `insurers`: Insurers with their concern.
 * - `purchasing-parties`: Purchasing parties and the insurers they buy for.
 * - `regions`: Regions and the places in them.
 * - `preferred-insurers`: Preferred insurers per region and kind of care.
 * - `hds-representations`: The two insurers that represent all towards an HDS.
 * - `prestaties`: Prestaties.
 * - `prestatie-successors`: Which prestatie took the place of another.
 * - `tariffs`: Amounts of the national lists, a list per year.
 * - `national-facts`: What NZa settled for the whole country, as facts that policies read.
 * - `ion`: Insured registered with practices (ION), counted per insurer, age, area and quarter.
 * - `inclusions`: Insured included in the chains of care groups, counted per insurer, chain and quarter.
 */
export type ListKind =
  | "concerns"
  | "insurers"
  | "purchasing-parties"
  | "regions"
  | "preferred-insurers"
  | "hds-representations"
  | "prestaties"
  | "prestatie-successors"
  | "tariffs"
  | "national-facts"
  | "ion"
  | "inclusions"
  | OtherWord;

export type ListNationalFactsFieldsItem = "fact" | "period" | "provenance" | "value" | OtherWord;

export type ListPaymentTitlesFieldsItem =
  | "change"
  | "financedVia"
  | "form"
  | "new"
  | "old"
  | "oldSegment"
  | "rule"
  | OtherWord;

export type ListPoliciesFieldsItem =
  | "careKinds"
  | "concern"
  | "contradictions"
  | "declaredChanges"
  | "documents"
  | "executableRules"
  | "insurers"
  | "notEncoded"
  | "period"
  | "policyId"
  | "recordedAt"
  | "releases"
  | "rules"
  | "silences"
  | "takesPrecedenceOver"
  | "title"
  | OtherWord;

export type ListPolicyAddendaFieldsItem =
  | "careKinds"
  | "carriedOver"
  | "channel"
  | "conditions"
  | "excludes"
  | "id"
  | "instead"
  | "requires"
  | "rules"
  | "status"
  | "title"
  | OtherWord;

export type ListPolicyDraftsFieldsItem =
  | "changedAt"
  | "changedBy"
  | "concern"
  | "createdAt"
  | "files"
  | "findings"
  | "id"
  | "policyId"
  | "version"
  | OtherWord;

export type ListPolicyRulesFieldsItem =
  | "actors"
  | "attribution"
  | "careKinds"
  | "citations"
  | "contradictions"
  | "deadline"
  | "follow"
  | "force"
  | "kind"
  | "logic"
  | "parameters"
  | "policyId"
  | "policyRecordedAt"
  | "readings"
  | "representingInsurers"
  | "rows"
  | "ruleId"
  | "start"
  | "switch"
  | "tags"
  | "term"
  | "text"
  | "topics"
  | OtherWord;

export type ListPreferredInsurersFieldsItem =
  | "careKind"
  | "concern"
  | "period"
  | "provenance"
  | "purchasingPartyIds"
  | "rank"
  | "regionCode"
  | "scheme"
  | OtherWord;

export type ListPrestatiesFieldsItem =
  | "code"
  | "contractRequired"
  | "inForce"
  | "name"
  | "nonContractedBillable"
  | "period"
  | "provenance"
  | "segment"
  | "successors"
  | "tariffKind"
  | "unit"
  | OtherWord;

export type ListPriceListExportsFieldsItem =
  | "createdAt"
  | "file"
  | "finishedAt"
  | "id"
  | "insurers"
  | "practices"
  | "problems"
  | "progress"
  | "request"
  | "status"
  | OtherWord;

export type ListPublishedContractChangesFieldsItem = "change" | "contract" | "until" | OtherWord;

export type ListPublishedContractsFieldsItem =
  | "address"
  | "agbCode"
  | "agreementType"
  | "basis"
  | "careKind"
  | "concernIds"
  | "id"
  | "name"
  | "oiTitles"
  | "profile"
  | "providerKind"
  | "publication"
  | "purchasingPartyId"
  | "regions"
  | "reimbursement"
  | "status"
  | "term"
  | "uzoviCodes"
  | OtherWord;

export type ListPurchasingPartiesFieldsItem =
  | "id"
  | "insurers"
  | "name"
  | "period"
  | "provenance"
  | OtherWord;

export type ListQuestionnaireRoundsFieldsItem =
  | "deadline"
  | "deadlines"
  | "id"
  | "name"
  | "opensAt"
  | "questionnaireId"
  | "source"
  | "startsOn"
  | "status"
  | "version"
  | OtherWord;

export type ListQuestionnairesFieldsItem =
  | "agreementType"
  | "basis"
  | "careKind"
  | "concern"
  | "id"
  | "kind"
  | "openRounds"
  | "policy"
  | "providerKinds"
  | "representatives"
  | "state"
  | "submitters"
  | "title"
  | "version"
  | "versions"
  | OtherWord;

export type ListRegionsFieldsItem =
  | "code"
  | "matches"
  | "name"
  | "period"
  | "provenance"
  | "scheme"
  | OtherWord;

export type ListRegisteredInsuredFieldsItem =
  | "agbCode"
  | "ageBand"
  | "fewerThan"
  | "quarter"
  | "recordedAt"
  | "registered"
  | "source"
  | "surchargeArea"
  | "uzoviCode"
  | OtherWord;

export type ListRegistrationRelationsFieldsItem =
  | "agbCode"
  | "direction"
  | "kind"
  | "name"
  | "period"
  | "recordedAt"
  | "role"
  | "type"
  | OtherWord;

export type ListRegistrationsFieldsItem =
  | "agbCode"
  | "city"
  | "kind"
  | "name"
  | "postcode"
  | "providerKind"
  | OtherWord;

/** What an import would do. */
export interface ListRehearsal {
  /** Facts by what would become of them; all zero when there is a problem. */
  counts: Counts;
  /** The first 1,000 rows that would change, against the list in force. */
  differences: Array<Difference>;
  /** The list. */
  list: ListKind;
  /** Every row at fault, by line, at most 1,000; the detail begins with the column. */
  problems: Array<RowProblem>;
}

export type ListSubmissionAssessmentsFieldsItem =
  | "actor"
  | "answerBy"
  | "concern"
  | "decision"
  | "filing"
  | "followUp"
  | "grounds"
  | "needed"
  | "note"
  | "number"
  | "reason"
  | "recordedAt"
  | "s3Reply"
  | "status"
  | "submissionId"
  | "version"
  | OtherWord;

export type ListSubmissionAttachmentsFieldsItem =
  | "createdAt"
  | "digest"
  | "fileName"
  | "id"
  | "mediaType"
  | "size"
  | OtherWord;

export type ListSubmissionHistoryFieldsItem =
  | "actor"
  | "changed"
  | "delegationId"
  | "event"
  | "filledBy"
  | "position"
  | "reason"
  | "recordedAt"
  | "requestId"
  | "role"
  | "status"
  | "version"
  | OtherWord;

export type ListSubmissionsFieldsItem =
  | "agbCode"
  | "answers"
  | "assignee"
  | "attachments"
  | "changedAt"
  | "concern"
  | "createdAt"
  | "deadline"
  | "dueOn"
  | "filledBy"
  | "id"
  | "prefilled"
  | "questionnaireId"
  | "questionnaireVersion"
  | "receipt"
  | "receivedAt"
  | "removed"
  | "roundId"
  | "status"
  | "submittedAt"
  | "validation"
  | "version"
  | OtherWord;

export type ListSubmissionsSort = "receivedAt" | "-receivedAt" | "dueOn" | "-dueOn" | OtherWord;

export type ListTariffsFieldsItem =
  | "aboveMaximum"
  | "amount"
  | "fictitious"
  | "kind"
  | "period"
  | "prestatieCode"
  | "provenance"
  | "recordedAt"
  | "unit"
  | OtherWord;

/** A rule that came to, left or changed in a list of an agreement type or addendum. */
export interface ListedRuleChangeView {
  /** What became of it there. */
  change: EntryChangeKind;
  /** The list. */
  list: EntryPart;
  /** The rule, of the later policy unless it was removed. */
  rule: CitedRuleView;
}

/** The region that a location lies in. */
export interface LocationRegion {
  /** The region in it. */
  code: RegionCode;
  /** The way of dividing the country. */
  scheme: RegionScheme;
}

/** The part of a rule that a machine decides. A fact that is absent gives `UNKNOWN`. */
export interface LogicView {
  /** Groups of which one must hold whole; no group asks nothing. */
  any: Array<Array<ConditionView>>;
  /** Branches tried before the rule, in order: the first that holds decides. */
  first: Array<BranchView>;
  /** Outcome when it does not. */
  otherwise: Outcome;
  /** Outcome when the rule holds. */
  then: Outcome;
  /** The exception, when all of these hold. */
  unless: Array<ConditionView>;
  /** Conditions that must all hold. */
  when: Array<ConditionView>;
}

/**
 * How two statements were recognised as being about the same, surest first.
 *
 * - `id`: They have the same id.
 * - `content`: They decide and state the same.
 * - `tag`: They answer the same question in machine form.
 * - `terms`: They alone state the same kind of term for the same care.
 * - `facts`: They alone decide the same kind of question by the same facts.
 * - `scope`: They alone are about the same care kind and O&I title.
 * - `name`: They have the same name.
 * - `unit`: They alone have the same unit within their rules.
 */
export type MatchedBy =
  | "id"
  | "content"
  | "tag"
  | "terms"
  | "facts"
  | "scope"
  | "name"
  | "unit"
  | OtherWord;

/**
 * Whether a prestatie may be claimed.
 *
 * - `yes`: It may be claimed.
 * - `no`: It may not be claimed.
 * - `unknown`: It cannot be told.
 */
export type MayClaim = "yes" | "no" | "unknown" | OtherWord;

/** The value of a fact of a member, or `null` when the fact is not about it. */
export type MemberFact = FactValue | null;

/**
 * A fact without which no better answer can be given.
 *
 * - `organisation`: Which of several organisations is meant.
 * - `insurer`: The insurer: its code is not in use on that day.
 * - `holder`: Which party holds the agreement: no register relation leads to one, or several do.
 * - `oiTitle`: Under which O&I title.
 * - `hds.representingInsurers`: The two insurers that represent the HDS area.
 * - `contracts.coverage`: Whether the contracts of a purchasing party are complete here on that day.
 * - `insurer.purchasingParty`: The one contract partner of an insurer on that day: the asked, leading or
 *   representing one.
 * - `location`: The location, or its address.
 * - `location.region`: The region of the location on that day.
 * - `region.preferred`: The one preferred insurer of the region for that kind of care.
 * - `insurer.policy`: A policy of the insurer that covers that day.
 * - `insurer.followStance`: What the insurer's policy says about following.
 * - `followDecision`: The decision on a follow request that is pending, or which of several decisions counts.
 * - `policy.fact`: A fact that a rule of the policy asks for.
 * - `prestatie`: Whether the prestatie may be claimed without a contract.
 */
export type MissingFact =
  | "organisation"
  | "insurer"
  | "holder"
  | "oiTitle"
  | "hds.representingInsurers"
  | "contracts.coverage"
  | "insurer.purchasingParty"
  | "location"
  | "location.region"
  | "region.preferred"
  | "insurer.policy"
  | "insurer.followStance"
  | "followDecision"
  | "policy.fact"
  | "prestatie"
  | OtherWord;

/** A fact that is missing. */
export interface MissingFactView {
  /** The fact, from the closed vocabulary; give it under this name in `facts`. */
  fact: string;
  /** Where it normally comes from. */
  origin: Origin;
  /** Whether it can be given per member. */
  perMember: boolean;
  /** Whether it is about natural persons. */
  personal: boolean;
  /** What it asks, in the language of the answer. */
  question: string;
  /** Members of which it is not known. */
  silentMembers: Array<AgbCode>;
  /** Type of its value. */
  type: FactType;
  /** Where to get it, in the language of the answer. */
  where: string;
  /** The words to choose from, of an enum or a set. */
  words?: Array<string>;
}

/** Something that a calculation needs and does not have. */
export interface MissingInput {
  /**
   * What it is about: the AGB code of a practice whose insured were not counted, the rule that the
   * policy lacks.
   */
  about?: string | null;
  /** Name of the input, of the fact of the policy, or of the parameter of the rule. */
  name: string;
}

/** A module of the agreement. */
export interface ModuleView {
  /** Id of the addendum. */
  addendumId: AddendumId;
  /** How certain it is that the asked insurer takes it over. */
  certainty: Certainty;
  /** First day on which it may be claimed at the asked insurer, when that was decided. */
  claimableFrom?: LocalDate | null;
  /** Code of the module. */
  code: string;
  /** Why it may not be claimed although it stands on the agreement: a rule by which it lapsed. */
  lapsed?: LapseView | null;
  /** Name of the module. */
  name: string;
  /** Days on which it is in force; both inclusive. */
  period: Period;
  /** Prestaties that it opens. */
  prestatieCodes: Array<PrestatieCode>;
  /** Segment it is paid from; absent outside the segments. */
  segment?: Segment | null;
}

/** Instant, RFC 3339; answers are in UTC with `Z`. */
export type { Moment };

/** What would be claimed otherwise in the cells that change, per unit. */
export interface MoneyEffect {
  /** The prestaties that may be claimed otherwise or at another amount, in the order of their codes. */
  prestaties: Array<PrestatieEffect>;
}

/** CBS code of a municipality: GM and four digits. */
export type MunicipalityCode = Named<"MunicipalityCode">;

/**
 * A fact that holds for the whole country, such as what NZa takes into its rules. The switch rules of
 * each policy react by their own conditions.
 */
export interface NationalFactChange {
  /** The fact: one about rules of the NZa, for instance `nza.mtvp_segment`. */
  fact: string;
  /** First day on which it holds. */
  from: LocalDate;
  /** `nationalFact`. */
  kind: NationalFactKind;
  /** Its value. */
  value: FactValue;
}

/**
 * Names the kind of change.
 *
 * - `nationalFact`: A fact that holds for the whole country.
 */
export type NationalFactKind = "nationalFact";

/** A fact that NZa settled for the whole country. */
export interface NationalFactView {
  /** Id of the fact as rules of policies read it, for instance `nza.mtvp_segment`. */
  fact: string;
  /** The days on which the row holds. */
  period: Period;
  /** Where the row comes from. */
  provenance: ProvenanceView;
  /** Its value as text. */
  value: string;
}

/** One page of a list of NationalFactView. */
export interface NationalFactViewPage {
  items: Array<NationalFactView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/**
 * What an amount of a national list is.
 *
 * - `maximum`: No more may be agreed or claimed.
 * - `fixed`: Exactly this is claimed.
 * - `nonContracted`: What may be claimed without a contract, where NZa allows that.
 */
export type NationalTariffKind = "maximum" | "fixed" | "nonContracted" | OtherWord;

/** What the tariff of a WSV for O&I of its neighbourhood comes to. */
export interface NeighbourhoodTariffQuestion {
  /** AGB code of the WSV. */
  agbCode: AgbCode;
  /** The uniform amount for an insured; that of the policy when absent. */
  amountPerInsured?: Euros | null;
  /** Answer with what was known at this instant; now when absent. */
  asOf?: Moment | null;
  /** The policy whose rule `tariff.oni-wijk-uniform` is used. */
  policyId: PolicyId;
  /** The day on which practices take part, and in whose quarter insured are counted. */
  referenceDate: LocalDate;
}

/** An addendum to be recorded on a contract. */
export interface NewAddendum {
  /** Short code of the module, for instance `poh-ggz`. */
  moduleCode: string;
  /** Name of the module. */
  moduleName: string;
  /** How it came about; `requested` when absent. */
  origin?: AddendumOrigin | null;
  /** When it holds: within the term of the contract. */
  period: Period;
  /** The prestaties that it opens. */
  prestatieCodes?: Array<PrestatieCode>;
  /** The segment it is paid from; absent outside the segments. */
  segment?: Segment | null;
}

/** A change of a contract that is concluded. What is absent stays as it is; a list is replaced as a whole. */
export interface NewAmendment {
  /** What is agreed in amounts, with an annex for a later year for instance. */
  annexes?: Array<TariffAnnex> | null;
  /** What is agreed in words. */
  conditions?: Array<ContractCondition> | null;
  /**
   * How parts work out for the provider by the word of the insurer, by their pointers; only of parts of which
   * it cannot be read from the change.
   */
  effects?: Record<string, ChangeEffect>;
  /** Who makes it. */
  kind: AmendmentKind;
  /** Why; both sides read it. */
  reason: string;
  /** Before when a mutual amendment is to be signed. */
  signBy?: Moment | null;
  /** The term; its first day stays. */
  term?: Period | null;
}

/** A decision to be made. */
export interface NewAssessment {
  /** The first moment at which more comes too late; needed with a request for more. */
  answerBy?: Moment | null;
  /** What is decided. Taking in hand comes first. */
  decision: AssessmentDecision;
  /**
   * Facts that only the insurer knows and that these rules read, by their ids in the vocabulary, for
   * instance `case.covered_by_policy`.
   */
  facts?: Record<string, FactValue>;
  /**
   * Ids of the rules that it rests on, of the policy of the questionnaire. A no needs one, unless a rule
   * of the policy lets the insurer decline for its own reasons.
   */
  grounds?: Array<string>;
  /** With a yes: ids of the modules that are agreed to, of those asked for; all of them when absent. */
  modules?: Array<string> | null;
  /** What is needed; with a request for more at least one. */
  needed?: Array<string>;
  /** For one's own people; the provider never sees it, nor does another insurer. */
  note?: string | null;
  /** Why, in one's own words; the provider reads it. Needed with a no and with a request for more. */
  reason?: string | null;
  /** The reply; needed for an application in segment 3, and only there. */
  s3Reply?: S3Reply | null;
}

/** Decisions to be made; rows, a selection, or both, together at most 1,000 submissions. */
export interface NewAssessmentRun {
  /** What is decided about each of these. */
  rows?: Array<NewAssessmentRunRow>;
  /** One decision about all of these. */
  selection?: AssessmentSelection | null;
}

/** A decision about one submission. */
export interface NewAssessmentRunRow {
  /** What is decided. */
  assessment: NewAssessment;
  /** The submission. */
  submissionId: SubmissionId;
  /** The version that was seen: the number in its `ETag`. */
  version: number;
}

/** A certificate that a person signs with, to be registered. */
export interface NewCertificate {
  /**
   * The certificate in PEM, followed by those of the authorities between it and its root: an EC key on
   * P-256 or an RSA key of at least 3072 bits, with the key usage `nonRepudiation`.
   */
  certificate: string;
  /** Name of the person; kept outside the audit trail. */
  name: string;
  /** The organisation that the person signs for. */
  organisation: OrganisationRef;
  /** The days of the mandate. */
  period: Period;
}

/** A client to be registered. */
export interface NewClient {
  /** How it proves who it is. */
  authentication: ClientAuthentication;
  /** Its certificates. */
  certificates?: Array<NewClientCertificate>;
  /** Its public keys. */
  keys?: Array<ClientJwk>;
  /** What the organisation calls it. */
  name: string;
  /** The organisation that it belongs to and speaks for. */
  organisation: OrganisationRef;
  /** What it is; the role of the administrator, except for the operator. */
  role: Role;
  /** Scopes that it may ask for; each must be one of its role. */
  scopes: Array<string>;
  /** UZOVI codes that it speaks for (insurer); all of the concern when empty. */
  uzoviCodes?: Array<UzoviCode>;
}

/** A certificate by which a client is recognised: exactly one of the two members. */
export interface NewClientCertificate {
  /**
   * Subject of the certificate as RFC 4514 writes it; good for every certificate with this subject
   * under a trusted root, so that a renewed one needs no registration.
   */
  subject?: string | null;
  /** SHA-256 of the certificate (DER), base64url without padding: `x5t#S256`. */
  thumbprint?: string | null;
}

/**
 * A new contract: recorded because it was agreed elsewhere, without acceptance here, or a draft to be offered.
 */
export interface NewContract {
  /** Addenda recorded together with it (recorded only). */
  addenda?: Array<NewAddendum>;
  /** AGB code of the organisation that holds it. */
  agbCode: AgbCode;
  /** Which agreement type of the catalogue of its policy it is. */
  agreementType?: string | null;
  /** What is agreed in amounts. */
  annexes?: Array<TariffAnnex>;
  /** The care it is about. */
  careKind: CareKind;
  /** What is agreed in words (draft only). */
  conditions?: Array<ContractCondition>;
  /** The modules that begin with it once it is concluded (draft only). */
  modules?: Array<ContractModule>;
  /** A remark; followers do not see it. */
  note?: string | null;
  /** Its number, unique within the purchasing party. */
  number: string;
  /** Which O&I titles it pays for: at least one for `OI`, none for other care. */
  oiTitles?: Array<OiTitle>;
  /** The purchasing policy it was made under. */
  policyId?: PolicyId | null;
  /** The purchasing party that made it. */
  purchasingPartyId: PurchasingPartyId;
  /** The second representing purchasing party (`HDS` only). */
  secondPurchasingPartyId?: PurchasingPartyId | null;
  /** Before when it is to be signed (draft only); the offer may still say so. */
  signBy?: Moment | null;
  /** `recorded` (the default) or `draft`. */
  status?: NewContractStatus | null;
  /** Its term. */
  term: Period;
  /** Whether its text is the uniform one of all insurers (`HDS` only). */
  uniform?: boolean;
}

/**
 * A contract to be offered to many organisations: to those of a selection, to those that are named, or, when
 * both are given, to those that are named and fit the selection.
 */
export interface NewContractOfferRun {
  /** AGB codes of the organisations. Each gets its row, whatever becomes of it. */
  agbCodes?: Array<AgbCode>;
  /** Which agreement type of the catalogue of the policy; it says the kind of care and who can hold it. */
  agreementType: string;
  /** What is agreed in amounts; those of the contract that is carried over, if any, when absent. */
  annexes?: Array<TariffAnnex> | null;
  /** What is agreed in words; those of the contract that is carried over, if any, when absent. */
  conditions?: Array<ContractCondition> | null;
  /** The purchasing policy; of the concern of the purchasing party. */
  policyId: PolicyId;
  /** The purchasing party that offers. */
  purchasingPartyId: PurchasingPartyId;
  /** The second representing purchasing party (`HDS` only). */
  secondPurchasingPartyId?: PurchasingPartyId | null;
  /** Which organisations; an empty selection is every organisation in use that can hold the agreement. */
  selection?: ContractOfferSelection | null;
  /** Before when it is to be signed. What is received at this moment is too late. */
  signBy: Moment;
  /** The term. */
  term: Period;
  /** Whether its text is the uniform one of all insurers (`HDS` only). */
  uniform?: boolean;
}

/**
 * In which status a contract begins.
 *
 * - `draft`: To be offered and signed here.
 * - `recorded`: Agreed elsewhere.
 */
export type NewContractStatus = "draft" | "recorded" | OtherWord;

/** A declaration that contracts are complete here. */
export interface NewCoverageDeclaration {
  /** For which care. */
  careKind: CareKind;
  /** In which period. */
  period: Period;
  /** Whose contracts. */
  purchasingPartyId: PurchasingPartyId;
}

/** A delegation to be given. */
export interface NewDelegation {
  /** The organisation that is acted for: the caller's own. */
  agbCode: AgbCode;
  /** Who may act. */
  delegate: DelegateRef;
  /** On which days. */
  period: Period;
  /** With which scopes; managing clients, certificates and delegations is never delegated. */
  scopes: Array<string>;
}

/** A request to follow, or a decision of the follower's own accord. */
export interface NewFollowDecision {
  /** The addendum to follow; absent for the agreement as a whole. */
  addendumId?: AddendumId | null;
  /** First day from which the follower accepts claims. */
  claimableFrom?: LocalDate | null;
  /** The contract to follow. */
  contractId: ContractId;
  /** The day of the decision; today when absent. */
  decidedOn?: LocalDate | null;
  /** The purchasing party that decides. */
  followerId: PurchasingPartyId;
  /** Why the follower rejects or deviates; required for a rejection. */
  reason?: string | null;
  /** What was decided. A provider asks, so for it only `pending` (the default); everyone else decides. */
  status?: FollowStatus | null;
  /** The follower's own tariff; required when it deviates, absent otherwise. */
  tariff?: OwnTariffView | null;
}

/** A policy draft to be made. */
export interface NewPolicyDraft {
  /** All files of the pack; its `pack.toml` has no `recorded`, which is set on publication. */
  files: Array<PolicyFile>;
  /**
   * The policy of which it becomes a release: one of the concern's own, or a new one whose id begins
   * with the id of the concern and a hyphen.
   */
  policyId: PolicyId;
}

/**
 * Price lists to be written to a file: of every practice and insurer that the client may ask about, as far as
 * they fit what is said here.
 */
export interface NewPriceListExport {
  /**
   * AGB codes of practices, or of others that a price list can be asked of; each must be one that the client
   * may ask about. Every practice in use on the day, or those of a provider's own organisations, when absent.
   */
  agbCodes?: Array<AgbCode>;
  /** By what was known at this instant; by what is known when the work begins, when absent. */
  asOf?: Moment | null;
  /** Kind of care of the agreement; `HAZ` when absent. */
  careKind?: CareKind | null;
  /** Whether the file is compressed as a whole; `none` when absent. Parquet is compressed inside. */
  compression?: PriceListCompression | null;
  /** Day of the care: a calendar day in Europe/Amsterdam. */
  date: LocalDate;
  /** In which form. */
  format: PriceListFormat;
  /** O&I title; without it lists for `OI` stay open. */
  oiTitle?: OiTitle | null;
  /** Only these prestaties; all of a price list when absent. */
  prestatieCodes?: Array<PrestatieCode>;
  /** Only with a place in one of these regions of the scheme `zorgkantoorregio` on the day. */
  regions?: Array<RegionCode>;
  /**
   * UZOVI codes of insurers; each must be one that the client may ask about. Every insurer of the day that it
   * may ask about, when absent.
   */
  uzoviCodes?: Array<UzoviCode>;
}

/** A round to be opened. */
export interface NewQuestionnaireRound {
  /** The first moment at which it is too late; after the opening. */
  deadline: Moment;
  /** What it is called, unique in the questionnaire, for instance `2025-Q2`. */
  name: string;
  /** From when on answers can be submitted. */
  opensAt: Moment;
  /** Which source gives these days, when one does. */
  source?: QuestionnaireCitation | null;
  /** From which day what is approved holds, when that is known. */
  startsOn?: LocalDate | null;
  /** Number of the published version that is answered. */
  version: number;
}

/** A signature under a document, to be taken. */
export interface NewSignature {
  /** SHA-256 of the document that the signer saw (the `application/json` one), base64url without padding. */
  documentDigest: string;
  /**
   * JAdES B-B signature as a compact JWS with a detached payload (`HEADER..SIGNATURE`, RFC 7515, Appendix F)
   * over the bytes of the document, by the registered certificate of a signatory. Header: `alg` (`PS256` or
   * `ES256`), `x5t#S256` or `x5c` or both, `iat` (seconds) or `sigT` (RFC 3339, UTC); `typ`, `cty` and
   * `crit` (with `sigT` only) may be there, nothing else.
   */
  signature: string;
}

/** A submission to be made. */
export interface NewSubmission {
  /** AGB code of the organisation that answers. */
  agbCode: AgbCode;
  /** The questionnaire to answer. */
  questionnaireId: QuestionnaireId;
  /** The round to answer it in; must be open. */
  roundId: QuestionnaireRoundId;
}

/**
 * Why there is no day from which may be claimed.
 *
 * - `noAgreement`: No agreement applies, or it cannot be told which.
 * - `notStated`: Neither a recorded decision nor the policy gives a day.
 */
export type NoClaimableFrom = "noAgreement" | "notStated" | OtherWord;

/** An item that is not encoded. */
export interface NotEncodedView {
  /** Its id in the rule inventory. */
  id: string;
  /** Why not, in the language of the answer. */
  reason: string;
}

/**
 * Title under which organisation and infrastructure (O&I) is paid.
 *
 * - `praktijkmanagement`: Management of the practice; held by the practice.
 * - `ketenmanagement`: Management of chain care; held by the care group or RO.
 * - `wijkmanagement`: Management of the neighbourhood partnership; held by the WSV.
 * - `regiomanagement`: Management of the region; held by the RO.
 */
export type OiTitle = "praktijkmanagement" | "ketenmanagement" | "wijkmanagement" | "regiomanagement" | OtherWord;

/**
 * What a step of the working does.
 *
 * - `take`: Takes a number as it is.
 * - `multiply`: Multiplies the inputs.
 * - `divide`: Divides the first input by the second.
 * - `percentOf`: Takes the first input as a percentage of the second.
 * - `add`: Adds the inputs.
 * - `exceeding`: Takes the second input from the first; what would be below zero is zero.
 * - `wholeBelow`: Leaves out what comes after the decimal point.
 * - `round`: Rounds.
 */
export type Operation =
  | "take"
  | "multiply"
  | "divide"
  | "percentOf"
  | "add"
  | "exceeding"
  | "wholeBelow"
  | "round"
  | OtherWord;

/**
 * How a condition compares a fact.
 *
 * - `is`: Equal to a value.
 * - `in`: One of some words.
 * - `not_in`: None of some words.
 * - `same_as`: Equal to another fact.
 * - `not_same_as`: Different from another fact.
 * - `gte`: At least a number.
 * - `lte`: At most a number.
 * - `before`: Strictly before a day.
 * - `on_or_before`: On a day or before it.
 * - `from`: On a day or after it.
 * - `has_all`: A set with all of some words.
 * - `has_any`: A set with at least one of some words.
 */
export type Operator =
  | "is"
  | "in"
  | "not_in"
  | "same_as"
  | "not_same_as"
  | "gte"
  | "lte"
  | "before"
  | "on_or_before"
  | "from"
  | "has_all"
  | "has_any"
  | OtherWord;

/** Code of an option, unique in its item; where the item gives a fact it is a word of that fact. */
export type OptionCode = Named<"OptionCode">;

/** An organisation, by exactly one of its codes; without a code, the operator of this service. */
export interface OrganisationRef {
  /** A practice, care group or RO: an organisation of the AGB register. */
  agbCode?: AgbCode | null;
  /** A concern of health insurers. */
  concernId?: ConcernId | null;
  /** A company outside the AGB register: a software vendor, a maker of dashboards. */
  kvkNumber?: KvkNumber | null;
}

/**
 * Where a fact comes from, cheapest to obtain first.
 *
 * - `register`: AGB register.
 * - `contracts`: Contracts of this service.
 * - `reference`: Reference data of this service.
 * - `nza`: Rules and lists of the NZa.
 * - `vecozo`: VECOZO.
 * - `insurer`: The insurer tells.
 * - `selfDeclared`: The applicant tells.
 */
export type Origin =
  | "register"
  | "contracts"
  | "reference"
  | "nza"
  | "vecozo"
  | "insurer"
  | "selfDeclared"
  | OtherWord;

/**
 * What a rule decides.
 *
 * - `POSSIBLY_ELIGIBLE`: All criteria are met; still no right to an agreement.
 * - `NOT_ELIGIBLE`: A criterion is not met.
 * - `ELIGIBLE_AT_DISCRETION`: The criteria are met and the insurer decides freely.
 * - `EXCLUDED`: A ground for exclusion applies.
 * - `DECLINED`: The insurer declines on the ground of a reservation.
 * - `PENDING`: A decision of a party is awaited.
 * - `UNKNOWN`: A needed fact is missing.
 * - `NOT_APPLICABLE`: The rule says nothing about this case.
 * - `NOT_IN_SOURCE`: The source says nothing about this case.
 * - `IN_TIME`: Within the term.
 * - `LATE`: After the term.
 * - `BOUNDARY_CONFLICT`: Two passages disagree on exactly this day or value.
 * - `ALLOWED`: The act is allowed.
 * - `REFUSED`: The act is refused.
 * - `FOLLOW`: The agreement of the preferred insurer is followed.
 * - `REPRESENTATION`: The agreement is made by representing insurers.
 * - `CONTINUES`: The agreement runs on.
 * - `LAPSED`: The agreement or prestatie has lapsed.
 * - `ACTIVE`: The agreement or prestatie is in force.
 * - `WARNING`: Worth a warning, never a refusal.
 * - `MET`: A criterion is met.
 * - `UNMET`: A criterion is not met, without a verdict on the whole.
 * - `BILLABLE`: The prestatie may be claimed.
 * - `NOT_BILLABLE`: The prestatie may not be claimed.
 * - `OFFER_EXPECTED`: An offer is to be expected.
 */
export type Outcome =
  | "POSSIBLY_ELIGIBLE"
  | "NOT_ELIGIBLE"
  | "ELIGIBLE_AT_DISCRETION"
  | "EXCLUDED"
  | "DECLINED"
  | "PENDING"
  | "UNKNOWN"
  | "NOT_APPLICABLE"
  | "NOT_IN_SOURCE"
  | "IN_TIME"
  | "LATE"
  | "BOUNDARY_CONFLICT"
  | "ALLOWED"
  | "REFUSED"
  | "FOLLOW"
  | "REPRESENTATION"
  | "CONTINUES"
  | "LAPSED"
  | "ACTIVE"
  | "WARNING"
  | "MET"
  | "UNMET"
  | "BILLABLE"
  | "NOT_BILLABLE"
  | "OFFER_EXPECTED"
  | OtherWord;

/** Two outcomes of a rule for the same facts. */
export interface OutcomeChangeView {
  /** The outcome of the later rule. */
  after: Outcome;
  /** The outcome of the earlier rule. */
  before: Outcome;
  /** Facts that give these two. */
  facts: Array<WitnessFactView>;
}

/** A tariff of the follower's own. */
export interface OwnTariffView {
  /** The amount in euro. */
  amount: Euros;
  /** What it is paid for, for instance `per registered patient per quarter`. */
  unit: string;
}

/** A number or word that changed, came or went. */
export interface ParameterChangeView {
  /** In the later policy. */
  after?: ParameterSideView | null;
  /** In the earlier policy. */
  before?: ParameterSideView | null;
  /** How the two were recognised as being the same; absent for one that stands alone. */
  matchedBy?: MatchedBy | null;
}

/** A number or word with its rule. */
export interface ParameterSideView {
  /** Name within the rule. */
  name: string;
  /** The rule that gives it. */
  rule: CitedRuleView;
  /** Whether the value is known. */
  status: ParameterStatus;
  /** Its unit. */
  unit: Unit;
  /** The value; absent while it is only announced. */
  value?: string | null;
}

/**
 * Whether the value of a parameter is known.
 *
 * - `definitive`: The value stands in the source.
 * - `derived`: The source gives it relative to another value.
 * - `announced`: The source announces a value without giving it.
 */
export type ParameterStatus = "definitive" | "derived" | "announced" | OtherWord;

/** A number or word of the source. */
export interface ParameterView {
  /** Name within the rule. */
  name: string;
  /** Whether the value is known. */
  status: ParameterStatus;
  /** Its unit. */
  unit: Unit;
  /** The value; absent while it is only announced. */
  value?: string | null;
}

/**
 * What an AGB code stands for.
 *
 * - `practitioner`: A person competent to treat (zorgverlener).
 * - `organisation`: A legal entity (onderneming).
 * - `location`: A place where care is given (vestiging).
 */
export type PartyKind = "practitioner" | "organisation" | "location" | OtherWord;

/** A party of the register. */
export interface PartyView {
  /** AGB code. */
  agbCode: AgbCode;
  /** What it is. */
  kind: ProviderKind;
  /** Name on the day asked. */
  name: string;
}

/** One side of a contradiction. */
export interface PassageView {
  /** How sure the citation is. */
  basis: CitationBasis;
  /** Title of the document, or its id when it belongs to another policy. */
  document: string;
  /** The policy whose document it is. */
  policyId: PolicyId;
  /** What it says, paraphrased, in the language of the answer. */
  says: string;
  /** Section as printed in it. */
  section: string;
}

/**
 * How a payment title is paid.
 *
 * - `surchargeOnRegistration`: Surcharge on the registration tariff.
 * - `perRegisteredInsured`: An amount per registered insured person.
 * - `perIncludedInsured`: An amount per included insured person.
 * - `none`: Not paid.
 */
export type PaymentForm = "surchargeOnRegistration" | "perRegisteredInsured" | "perIncludedInsured" | "none" | OtherWord;

/** A payment title that changed, came or went. */
export interface PaymentTitleChangeView {
  /** In the later policy. */
  after?: PaymentTitleSideView | null;
  /** In the earlier policy. */
  before?: PaymentTitleSideView | null;
  /** What became of it. */
  change: EntryChangeKind;
  /** The parts that differ. */
  parts: Array<EntryPart>;
}

/** A payment title of before in a policy. */
export interface PaymentTitleSideView {
  /** What became of it. */
  change: TitleChange;
  /** Through whom it is paid. */
  financedVia: Array<ProviderKind>;
  /** How it is paid. */
  form: PaymentForm;
  /** What it became. */
  new: string;
  /** The title of before. */
  old: string;
  /** Its segment. */
  oldSegment?: Segment | null;
  /** The rule that says so. */
  rule?: CitedRuleView | null;
}

/** What became of a payment title of before. */
export interface PaymentTitleView {
  /** What became of it. */
  change: TitleChange;
  /** Through whom it is paid. */
  financedVia: Array<ProviderKind>;
  /** How it is paid. */
  form: PaymentForm;
  /** What it is now, in the language of the answer. */
  new: string;
  /** The title of before, in the language of the answer. */
  old: string;
  /** Its segment, where the source gives it. */
  oldSegment?: Segment | null;
  /** The rule that says so. */
  rule?: CitedRuleView | null;
}

/** One page of a list of PaymentTitleView. */
export interface PaymentTitleViewPage {
  items: Array<PaymentTitleView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** A part and a whole. */
export interface PercentageOf {
  /** The part. */
  part: LinkId;
  /** The whole. */
  whole: LinkId;
}

/** Calendar days in Europe/Amsterdam, both ends inclusive; without an end it runs on. */
export interface Period {
  /** Last day; absent while no end is known. */
  endDate?: LocalDate | null;
  /** First day. */
  startDate: LocalDate;
}

/**
 * Where a term lies against a day; computed, never stored.
 *
 * - `future`: The term has not begun.
 * - `current`: The day lies in the term.
 * - `past`: The term is over.
 */
export type Phase = "future" | "current" | "past" | OtherWord;

/** A part of a request. */
export type Place = "path" | "query" | "header" | "body" | OtherWord;

/** What changed between two policies. No list has more than 1,000 items. */
export interface PolicyChanges {
  /** Addenda that changed, came or went. */
  addenda: Array<AddendumChangeView>;
  /**
   * Agreement types that changed, came or went, with the providers for whom their criteria say something else.
   */
  agreements: Array<AgreementChangeView>;
  /** The kinds of care that both speak about; nothing else is compared. */
  careKinds: Array<CareKind>;
  /** For which claims without an agreement the answer changed. */
  claims: Array<ClaimChangeView>;
  /** How many rules changed. */
  counts: RuleChangeCounts;
  /** Deadlines that moved, came or went. */
  deadlines: Array<DeadlineChangeView>;
  /** What was found beside the list of changes of the document itself. */
  declared: ReconciliationView;
  /** Whether every class of facts was tried. If not, there may be differences besides those shown. */
  exact: boolean;
  /** For whom following changed. */
  follow: Array<FollowChangeView>;
  /** Items that a list of more than 1,000 leaves out, over all lists. */
  leftOut: number;
  /** Numbers and words that changed, came or went. */
  parameters: Array<ParameterChangeView>;
  /** Payment titles that changed, came or went. */
  paymentTitles: Array<PaymentTitleChangeView>;
  /** The later policy. */
  policy: ComparedPolicyView;
  /** Every rule that was added, removed, changed or renamed. */
  rules: Array<RuleChangeView>;
  /** The policy it is compared with. */
  since: ComparedPolicyView;
  /** Kinds of care for which other terms are stated. */
  terms: Array<TermChangeView>;
  /** The same per row of the comparison; a rule can stand in several. */
  topics: Array<TopicChangesView>;
}

/** Policies side by side. */
export interface PolicyComparison {
  /** The columns, in the order of the cells. */
  columns: Array<ComparisonColumn>;
  /** The rows. */
  rows: Array<ComparisonRowView>;
  /** The calendar year that the policies speak about. */
  year: number;
}

/** A deadline of a policy with the rule that sets it. */
export interface PolicyDeadline {
  /** Kinds of care. */
  careKinds: Array<CareKind>;
  /** The concern; absent for a document about several insurers. */
  concern?: ConcernId | null;
  /** The day, who acts, what is done and what follows. */
  deadline: DeadlineView;
  /** How strongly it binds. */
  force: Binding;
  /** Key of the deadline: policy and rule, stable between calls. */
  id: string;
  /** Insurers of the concern that it is limited to; empty when it holds for all. */
  insurers: Array<UzoviCode>;
  /** The rule, its source, and passages that disagree on the day. */
  rule: CitedRuleView;
  /** Step of the round. */
  step?: Step | null;
}

/** One page of a list of PolicyDeadline. */
export interface PolicyDeadlinePage {
  items: Array<PolicyDeadline>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** The files of a draft, in the place of those it has. */
export interface PolicyDraftFiles {
  /** All files of the pack; its `pack.toml` has no `recorded`, which is set on publication. */
  files: Array<PolicyFile>;
}

/** Id of a policy draft: UUIDv7. */
export type PolicyDraftId = Named<"PolicyDraftId">;

/** A policy draft. */
export interface PolicyDraftView {
  /** When it was last changed. */
  changedAt: Moment;
  /** The client that last changed it; another one has to publish it. */
  changedBy: string;
  /** The concern whose policy it is. */
  concern: ConcernId;
  /** When it was made. */
  createdAt: Moment;
  /** Its files in the order of their names; only when one draft is read. */
  files?: Array<PolicyFile> | null;
  /**
   * What has to be repaired before it can be published; absent in a list. Policies that others publish
   * can add to it.
   */
  findings?: Array<PolicyFinding> | null;
  /** Its id. */
  id: PolicyDraftId;
  /** The policy of which it becomes a release. */
  policyId: PolicyId;
  /** Number of the version that is shown, from 1. */
  version: number;
}

/** One page of a list of PolicyDraftView. */
export interface PolicyDraftViewPage {
  items: Array<PolicyDraftView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** One file of a pack. */
export interface PolicyFile {
  /** Name of the file in the folder of the pack, for instance `pack.toml` or `rules-admission.toml`. */
  path: string;
  /** Its text. */
  text: string;
}

/** An error in the files of a pack. */
export interface PolicyFinding {
  /** Stable machine code, for instance `policy.unknown`. */
  code: string;
  /** What is wrong, with the nearest name, as the command line says it. */
  detail: string;
  /** File and line, for instance `rules.toml:12`. */
  location: string;
}

/** Natural key of a purchasing policy: concern and year, for instance `cz-2025`. */
export type PolicyId = Named<"PolicyId">;

/** A release of a policy that was published. It never changes. */
export interface PolicyRelease {
  /** The client that last changed the draft. */
  changedBy: string;
  /** The concern whose policy it is. */
  concern: ConcernId;
  /** The policy. */
  policyId: PolicyId;
  /** The client that published it. */
  publishedBy: string;
  /** From when it is known: names it among the releases of the policy. */
  recordedAt: Moment;
}

/** A rule of a policy is left out, or has another outcome or condition. */
export interface PolicyRuleChange {
  /** Another value in one of its conditions. */
  condition?: ConditionChange | null;
  /** `true` leaves the rule out; then nothing else is said of it. */
  disabled?: boolean;
  /** `policyRule`. */
  kind: PolicyRuleKind;
  /** Its outcome when it holds. */
  outcome?: Outcome | null;
  /** The policy. */
  policyId: PolicyId;
  /** The rule in it. */
  ruleId: string;
}

/**
 * Names the kind of change.
 *
 * - `policyRule`: A rule of a policy is left out, or says something else.
 */
export type PolicyRuleKind = "policyRule";

/** A purchasing policy. */
export interface PolicyView {
  /** Kinds of care it speaks for. */
  careKinds: Array<CareKind>;
  /**
   * The concern whose policy it is.
   * Absent for a policy document about several insurers.
   */
  concern?: ConcernId | null;
  /** Passages of its sources that disagree, within a document or with another policy's. */
  contradictions: Array<ContradictionView>;
  /** What the document itself says has changed. */
  declaredChanges: Array<DeclaredChangeView>;
  /** Its sources. */
  documents: Array<DocumentView>;
  /** How many of them a machine decides; the others are shown. */
  executableRules: number;
  /** Insurers of the concern it is limited to; empty when it speaks for all. */
  insurers: Array<UzoviCode>;
  /** Items of the sources that are not encoded, with the reason. */
  notEncoded: Array<NotEncodedView>;
  /** Days it speaks for; both inclusive. The term of an agreement is another matter: see its rules. */
  period: Period;
  /** Natural key, for instance `cz-2025`. */
  policyId: PolicyId;
  /** From when the release shown is known: names it among the releases, and as `asOf` it gives it again. */
  recordedAt: Moment;
  /** The moments of all releases of this policy, oldest first. A release never changes. */
  releases: Array<Moment>;
  /** How many rules it has. */
  rules: number;
  /** Topics on which the sources were read and say nothing. */
  silences: Array<SilenceView>;
  /** Documents or policies that it takes precedence over. */
  takesPrecedenceOver: Array<string>;
  /** Title, in the language of the answer. */
  title: string;
}

/** One page of a list of PolicyView. */
export interface PolicyViewPage {
  items: Array<PolicyView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** Postcode: four digits, with or without the two letters. */
export type Postcode = Named<"Postcode">;

/** Another insurer is the only preferred one in a region, and that is certain. */
export interface PreferredInsurerChange {
  /** For these kinds of care. */
  careKinds: Array<CareKind>;
  /** The concern that is preferred. */
  concern: ConcernId;
  /** First day on which it is. */
  from: LocalDate;
  /** `preferredInsurer`. */
  kind: PreferredInsurerKind;
  /** The region. */
  region: RegionName;
}

/**
 * Names the kind of change.
 *
 * - `preferredInsurer`: Another insurer is preferred in a region.
 */
export type PreferredInsurerKind = "preferredInsurer";

/** The concern that is preferred in a region for a kind of care. */
export interface PreferredInsurerView {
  /** Kind of care. */
  careKind: CareKind;
  /** The preferred concern. */
  concern: ConcernId;
  /** The days on which the row holds. */
  period: Period;
  /** Where the row comes from. */
  provenance: ProvenanceView;
  /** Purchasing parties that buy for it on the day asked. */
  purchasingPartyIds: Array<PurchasingPartyId>;
  /** Place when a list names several; 1 comes first, and two may share a place. */
  rank: number;
  /** The region's code in it. */
  regionCode: RegionCode;
  /** The way of dividing the country. */
  scheme: RegionScheme;
}

/** One page of a list of PreferredInsurerView. */
export interface PreferredInsurerViewPage {
  items: Array<PreferredInsurerView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/**
 * Where the first value of an item comes from when a submission is made.
 *
 * - `register.name`: Name in the register.
 * - `register.agbCode`: AGB code of the provider.
 * - `register.kvkNumber`: KvK number, from the recognitions in the register.
 * - `register.address`: Street, house number and addition of the visiting address in the register.
 * - `register.postcode`: Postcode of the visiting address in the register.
 * - `register.city`: City of the visiting address in the register.
 * - `register.email`: E-mail address in the register.
 * - `register.telephone`: Telephone number in the register.
 * - `register.practitioners`: Practitioners who work at the provider by the register: the rows of a table.
 * - `register.members`: Organisations that are members of the provider by the register: the rows of a table.
 * - `contract.number`: Number of the running agreement with the insurer.
 * - `contract.startDate`: First day of the running agreement with the insurer.
 * - `contract.modules`: Modules on the running agreement with the insurer, by their ids in its policy.
 * - `lastSubmission`: The answer to the same item in the last submission of this questionnaire or an earlier
 *   version.
 */
export type Prefill =
  | "register.name"
  | "register.agbCode"
  | "register.kvkNumber"
  | "register.address"
  | "register.postcode"
  | "register.city"
  | "register.email"
  | "register.telephone"
  | "register.practitioners"
  | "register.members"
  | "contract.number"
  | "contract.startDate"
  | "contract.modules"
  | "lastSubmission"
  | OtherWord;

/**
 * Where a first value came from.
 *
 * - `register`: The AGB register as it is recorded here.
 * - `contract`: The running agreement with the insurer.
 * - `lastSubmission`: What the provider handed in before.
 */
export type PrefillSource = "register" | "contract" | "lastSubmission" | OtherWord;

/** A first value, with where it came from. */
export interface PrefilledAnswer {
  /** The day from which the source says so: of the register fact, the agreement or the submission. */
  date: LocalDate;
  /** The item. */
  linkId: LinkId;
  /** Where it came from. */
  source: PrefillSource;
  /** The submission that it came from. */
  submissionId?: SubmissionId | null;
  /** The value that was filled in, in the form of an answer to the item. */
  value: Json;
}

/** Code of a prestatie (billable item) in GP care: five digits (NZa). */
export type PrestatieCode = Named<"PrestatieCode">;

/**
 * How a prestatie would be claimed otherwise. An amount that others agreed and you may not see counts as not known.
 */
export interface PrestatieEffect {
  /** The amounts as they would be. */
  after?: AmountRange | null;
  /** The amounts as things are, of the cells counted here that have one. */
  before?: AmountRange | null;
  /** Cells in which it could be claimed, and may not be as things are. */
  gained: number;
  /** Cells in which it could not be claimed any more. */
  lost: number;
  /** Cells in which its amount would be lower. */
  lowered: number;
  /** The prestatie. */
  prestatieCode: PrestatieCode;
  /** Cells in which its amount would be higher. */
  raised: number;
  /**
   * Cells in which it would differ, and whether it may be claimed or its amount is not known in one of the worlds.
   */
  unknown: number;
}

/** A billable item of GP care. */
export interface PrestatieEntry {
  /** NZa code. */
  code: PrestatieCode;
  /** Whether it may be claimed only under a contract. */
  contractRequired: Known;
  /** Whether it exists on the day asked. A code that was renumbered is still shown after its last day. */
  inForce: boolean;
  /** Name. */
  name: string;
  /** Whether NZa names it among those that may be claimed without a contract. */
  nonContractedBillable: Known;
  /** The days on which the row holds. */
  period: Period;
  /** Where the row comes from. */
  provenance: ProvenanceView;
  /** Funding segment. */
  segment: PrestatieSegment;
  /** The prestaties that took its place by the day asked, each in the place of the one before. */
  successors: Array<SuccessorView>;
  /** How its amount comes about. */
  tariffKind: TariffKind;
  /** What it is counted by. */
  unit: PrestatieUnit;
}

/** One page of a list of PrestatieEntry. */
export interface PrestatieEntryPage {
  items: Array<PrestatieEntry>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/**
 * The ground of a verdict on a prestatie.
 *
 * - `inModule`: A module of the agreement names it.
 * - `noContractNeeded`: It needs no contract.
 * - `nonContractedTariff`: NZa names it as claimable without a contract, at the non-contracted tariff.
 * - `notAgreed`: No module of the agreement names it and it needs a contract.
 * - `notClaimableWithoutContract`: There is no contract and NZa does not name it.
 * - `notRegistered`: The organisation is not registered on that day.
 * - `notYetClaimable`: A module names it, but the asked insurer accepts it only from a later day.
 * - `notInForce`: The list of prestaties has it on other days, not on that one.
 * - `lapsedBySwitch`: The module that names it lapsed by a rule of the policy, once NZa settled something.
 * - `factMissing`: A fact is missing.
 */
export type PrestatieGround =
  | "inModule"
  | "noContractNeeded"
  | "nonContractedTariff"
  | "notAgreed"
  | "notClaimableWithoutContract"
  | "notRegistered"
  | "notYetClaimable"
  | "notInForce"
  | "lapsedBySwitch"
  | "factMissing"
  | OtherWord;

/**
 * Funding segment of a prestatie, as far as a source says.
 *
 * - `S1`: Basic GP care.
 * - `S2`: Multidisciplinary care.
 * - `S3`: Outcome reward and innovation.
 * - `none`: Outside the segments.
 * - `unknown`: No source says.
 */
export type PrestatieSegment =
  | "S1"
  | "S2"
  | "S3"
  | "none"
  | "unknown"
  | OtherWord;

/**
 * What a prestatie is counted by.
 *
 * - `quarter`: Once per registered patient and calendar quarter.
 * - `contact`: Once per contact with a patient.
 * - `item`: Once per procedure or item.
 * - `unknown`: No source says.
 */
export type PrestatieUnit = "quarter" | "contact" | "item" | "unknown" | OtherWord;

/** The verdict on one prestatie. */
export interface PrestatieView {
  /** On what ground. */
  ground: PrestatieGround;
  /** May it be claimed? */
  mayBeClaimed: MayClaim;
  /** The prestatie. */
  prestatieCode: PrestatieCode;
}

/** A prestatie that is on the list otherwise than before. */
export interface PriceChange {
  /** As it is. */
  after?: EffectiveTariff | null;
  /** As it was on the list that the caller holds. */
  before?: EffectiveTariff | null;
  /** The day for which it is on the list as `after` says. */
  date: LocalDate;
  /** What became of it. */
  kind: PriceChangeKind;
  /** The prestatie. */
  prestatieCode: PrestatieCode;
  /**
   * Whether the list that the caller holds turned out otherwise for a day that had come when it was read:
   * what was claimed by it may have to be corrected.
   */
  retroactive: boolean;
}

/**
 * What became of a prestatie of a price list.
 *
 * - `added`: It was not on the list.
 * - `removed`: It is no longer on the list.
 * - `changed`: It is on the list otherwise than before.
 */
export type PriceChangeKind = "added" | "removed" | "changed" | OtherWord;

/** Every prestatie of a practice for an insurer on a day; with `since` what became different instead. */
export interface PriceList {
  /** The agreement that applies; why stands with the effective agreement. */
  agreement: EffectiveAgreement;
  /** What became different, in order of code; only with `since`. */
  changes?: Array<PriceChange> | null;
  /** The prestaties, in order of code; absent with `since`. */
  items?: Array<EffectiveTariff> | null;
}

/**
 * How the file is compressed as a whole.
 *
 * - `none`: It is not.
 * - `gzip`: As one gzip stream.
 */
export type PriceListCompression = "none" | "gzip" | OtherWord;

/** An export of price lists. */
export interface PriceListExport {
  /** When it was asked for. */
  createdAt: Moment;
  /** The file, once it is there and as long as it is kept. */
  file?: PriceListFile | null;
  /** When it ended. */
  finishedAt?: Moment | null;
  /** Id of the job. */
  id: JobId;
  /** About how many insurers. */
  insurers: number;
  /** How many practices it is about. */
  practices: number;
  /** Why there is none, when the export failed. */
  problems: Array<RowProblem>;
  /** How far it is. */
  progress: PriceListExportProgress;
  /** What was asked. */
  request: NewPriceListExport;
  /** Where it stands. */
  status: JobStatus;
}

/** One page of a list of PriceListExport. */
export interface PriceListExportPage {
  items: Array<PriceListExport>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** How far an export is. */
export interface PriceListExportProgress {
  /** Practices done. */
  done: number;
  /** Practices in all. */
  total: number;
}

/** A file of price lists. */
export interface PriceListFile {
  /** SHA-256 of its content, as in `Repr-Digest` (RFC 9530). */
  digest: string;
  /** Until when it is kept. */
  expiresAt: Moment;
  /** Up to when everything known is in it. */
  knownAt: Moment;
  /** Media type. */
  mediaType: string;
  /** Name to save it by. */
  name: string;
  /** Rows in it, without the names of the columns. */
  rows: number;
  /** Length in bytes. */
  size: number;
  /** Where it is downloaded: a path of this service. */
  url: string;
}

/**
 * In which form the rows are written.
 *
 * - `csvSemicolon`: A table with `;` between the columns and a comma before decimals, as spreadsheets of this
 *   country read it; begins with a byte order mark.
 * - `csvComma`: A table with `,` between the columns and a point before decimals.
 * - `ndjson`: One JSON object per line.
 * - `parquet`: Apache Parquet: columns with types, compressed with Snappy.
 */
export type PriceListFormat = "csvSemicolon" | "csvComma" | "ndjson" | "parquet" | OtherWord;

/** A failed request (RFC 9457). */
export interface Problem {
  /** Stable machine code; programs decide by this. */
  code: string;
  /** What went wrong in this request, in the language of the answer. */
  detail: string;
  /** Every fault of the request: path, query, headers, body. */
  errors?: Array<FieldError>;
  /** The request id as `urn:uuid`; name it when you report the problem. */
  instance: string;
  /** Whether the same request can succeed later without a change. */
  retryable: boolean;
  /** The rules that refused the request. */
  rules?: Array<ProblemRule>;
  /** The HTTP status. */
  status: number;
  /** Short name of the problem, in the language of the answer. */
  title: string;
  /** Address of the page that explains the code and lists what to do. */
  type: string;
}

/** A place in a source document. */
export interface ProblemCitation {
  /** Short name of the document within the policy. */
  document: string;
  /** The section. */
  section: string;
}

/** A rule that refused a request, with its source. */
export interface ProblemRule {
  /** Where the rule is written. */
  citations: Array<ProblemCitation>;
  /** The purchasing policy. */
  policyId: string;
  /** The rule within the policy. */
  ruleId: string;
}

/** Where a row comes from and how far it can be trusted. */
export interface ProvenanceView {
  /** How certain the row is. */
  confidence: Confidence;
  /** What other sources say instead. */
  conflicts: Array<string>;
  /** What the source leaves open. */
  note?: string | null;
  /** The source in words. */
  source: string;
}

/**
 * What an organisation is in the contracting process.
 *
 * - `practice`: GP practice (huisartsenpraktijk).
 * - `wsv`: Neighbourhood partnership (wijksamenwerkingsverband).
 * - `ro`: Regional organisation or care group (regio-organisatie, zorggroep).
 * - `hds`: Out-of-hours structure (huisartsendienstenstructuur).
 * - `other`: Any other organisation.
 */
export type ProviderKind =
  | "practice"
  | "wsv"
  | "ro"
  | "hds"
  | "other"
  | OtherWord;

/** The showcase of a provider: what it writes about itself. */
export interface ProviderProfile {
  /** Its own text. Names of persons do not belong in it. */
  text?: PublicText | null;
  /** Waiting times, at most one per kind of care. */
  waitingTimes?: Array<WaitingTime>;
  /** Its own site, an `https` address. */
  website?: string | null;
}

/** The profile of an organisation. */
export interface ProviderProfileView {
  /** AGB code of the organisation. */
  agbCode: AgbCode;
  /** What it says about itself; empty while nothing was supplied. */
  profile: ProviderProfile;
  /** From when this version was known. */
  recordedAt?: Moment | null;
  /** Number of the version that is shown; 0 while nothing was supplied. */
  version: number;
}

/** A text for the public, in one language or both. */
export interface PublicText {
  /** English. */
  en?: string | null;
  /** Dutch. */
  nl?: string | null;
}

/** The rule of a policy by which contracts are shown from a day on. */
export interface PublicationRule {
  /** Where it is written. */
  citations: Array<SourceView>;
  /** The day. */
  date: LocalDate;
  /** The policy. */
  policyId: PolicyId;
  /** The rule in it. */
  ruleId: string;
}

/** An address that patients go to. */
export interface PublishedAddress {
  /** Place of residence (woonplaats). */
  city: string;
  /** House number, digits only. */
  houseNumber: string;
  /** Addition to the house number. */
  houseNumberAddition?: string | null;
  /** Postcode: four digits and two capitals, no space. */
  postcode: string;
  /** Street. */
  street: string;
}

/**
 * How a contract comes to bind a purchasing party.
 *
 * - `own`: The purchasing party made it, alone or as one of two that represent all insurers.
 * - `followed`: The purchasing party decided to follow it.
 */
export type PublishedBasis = "own" | "followed" | OtherWord;

/**
 * What became of a line of the list.
 *
 * - `added`: It was not in the list before.
 * - `removed`: It is no longer in the list.
 * - `changed`: It is in both, and reads differently.
 */
export type PublishedChangeKind = "added" | "removed" | "changed" | OtherWord;

/** An agreement of a provider that binds a purchasing party in the year asked. */
export interface PublishedContract {
  /** Its visiting address in the AGB register, else that of its first location. */
  address?: PublishedAddress | null;
  /** AGB code of the organisation that holds the agreement. */
  agbCode: AgbCode;
  /** Which agreement type of the policy it is, by its id there; absent when that is not recorded. */
  agreementType?: string | null;
  /** How the agreement comes to bind the purchasing party. */
  basis: PublishedBasis;
  /** The kind of care. */
  careKind: CareKind;
  /** The concerns that it buys for. */
  concernIds: Array<ConcernId>;
  /** Names this line in every list; it says nothing else. */
  id: string;
  /** Name of the organisation in the AGB register on the day asked. */
  name: string;
  /** Which O&I titles it is about; empty for other care. */
  oiTitles: Array<OiTitle>;
  /** What the provider says about itself; absent when it supplied nothing. */
  profile?: ProviderProfile | null;
  /** What the organisation is. */
  providerKind: ProviderKind;
  /**
   * From which day the insurer shows its contracts of the year, by its own policy; absent where no
   * policy here names a day. The agreement then shows from the day on which it is known.
   */
  publication?: PublicationRule | null;
  /** The purchasing party that the agreement binds. */
  purchasingPartyId: PurchasingPartyId;
  /** The regions in which its places lie, in the scheme `zorgkantoorregio`. */
  regions: Array<RegionCode>;
  /** What the purchasing party tells its insured; absent when it supplied nothing. */
  reimbursement?: ContractReimbursement | null;
  /** Whether it binds on the day asked or begins later in the year. */
  status: PublishedStatus;
  /** Its term. */
  term: Period;
  /** The insurers that it buys for. */
  uzoviCodes: Array<UzoviCode>;
}

/** A difference between the list at `since` and the list now. */
export interface PublishedContractChange {
  /** What became of the line. */
  change: PublishedChangeKind;
  /** The line as it is now; of a removed one, as it was. */
  contract: PublishedContract;
  /** Up to which moment this answer goes, the same on every page: the next `since`. */
  until: Moment;
}

/** One page of a list of PublishedContractChange. */
export interface PublishedContractChangePage {
  items: Array<PublishedContractChange>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** One page of a list of PublishedContract. */
export interface PublishedContractPage {
  items: Array<PublishedContract>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** A public key of this service, as its key set publishes it. */
export interface PublishedJwk {
  /** Algorithm: `ES256`. */
  alg: string;
  /** Curve: `P-256`. */
  crv: string;
  /** Name of the key: its thumbprint (RFC 7638). */
  kid: string;
  /** Kind of key: `EC`. */
  kty: string;
  /** What it is used for: `sig` for access tokens, `receipt` for receipts and signed heads. */
  use: string;
  /** x of the point, base64url. */
  x: string;
  /** y of the point, base64url. */
  y: string;
}

/**
 * Whether a published contract binds already.
 *
 * - `contracted`: It binds on the day of the list.
 * - `upcoming`: It begins on a later day of the year.
 */
export type PublishedStatus = "contracted" | "upcoming" | OtherWord;

/** An insurer that a purchasing party buys for. */
export interface PurchasedInsurerView {
  /** The days on which it does. */
  period: Period;
  /** Where that comes from. */
  provenance: ProvenanceView;
  /** UZOVI code. */
  uzoviCode: UzoviCode;
}

/** Natural key of a purchasing party, the contract partner that buys for one or more insurers in a period. */
export type PurchasingPartyId = Named<"PurchasingPartyId">;

/** A contract partner that buys for one or more insurers. */
export interface PurchasingPartyView {
  /** Natural key. */
  id: PurchasingPartyId;
  /** The insurers it buys for on the day asked. */
  insurers: Array<PurchasedInsurerView>;
  /** Name in the field. */
  name: string;
  /** The days on which the row holds. */
  period: Period;
  /** Where the row comes from. */
  provenance: ProvenanceView;
}

/** One page of a list of PurchasingPartyView. */
export interface PurchasingPartyViewPage {
  items: Array<PurchasingPartyView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** Qualification (kwalificatie) in the AGB register: four digits, for instance 0100 huisartsenpraktijk. */
export type QualificationCode = Named<"QualificationCode">;

/** What a purchasing party knows of the quality of a provider. */
export interface QualityStatement {
  /** The day on which it was so. */
  measuredOn: LocalDate;
  /** Where it comes from. */
  source: string;
  /** What is known. */
  text: PublicText;
}

/** Calendar quarter: year, `-Q` and its number. */
export type Quarter = Named<"Quarter">;

/**
 * Whose questions these are.
 *
 * - `source`: A source of the insurer states them.
 * - `ours`: We built them from criteria that a source states; no source has the questions themselves.
 */
export type QuestionBasis = "source" | "ours" | OtherWord;

/** One version of a questionnaire. */
export interface Questionnaire {
  /** The agreement type of that policy that is asked for, by its id. */
  agreementType?: string | null;
  /** Whose questions these are. */
  basis: QuestionBasis;
  /** The kind of care. */
  careKind: CareKind;
  /** Where the questions or their criteria come from. */
  citations?: Array<QuestionnaireCitation>;
  /** The concern that asks. */
  concern: ConcernId;
  /** Its id: begins with the id of the concern and a hyphen. */
  id: QuestionnaireId;
  /** What is said before the first item. */
  introduction?: QuestionnaireText | null;
  /** The items in the order in which they are asked. */
  items: Array<QuestionnaireItem>;
  /** What it is for. */
  kind: QuestionnaireKind;
  /** The policy whose criteria it asks about. */
  policy?: PolicyId | null;
  /** Which kinds of organisation it is for. */
  providerKinds: Array<ProviderKind>;
  /** The other concern that represents all insurers here; of an out-of-hours structure only. */
  representatives?: Array<ConcernId>;
  /** Who may submit the answers. */
  submitters: Array<Submitter>;
  /** Its title. */
  title: QuestionnaireText;
  /** Number of the version, from 1. */
  version: number;
}

/** A place in a source. With a policy it names a document and section of that policy. */
export interface QuestionnaireCitation {
  /** Id of a document of the policy, for instance `ZZH24`; without a policy the title of the document. */
  document: string;
  /** Section as numbered in the document. */
  section: string;
}

/** A deadline of a round, as it was set. */
export interface QuestionnaireDeadlineView {
  /** The first moment at which it is too late. */
  deadline: Moment;
  /** Why it was changed; absent for the first one. */
  reason?: string | null;
  /** When it was set. */
  recordedAt: Moment;
}

/** What answers mean under a version of a questionnaire. */
export interface QuestionnaireEvaluation {
  /** What the service calculates. */
  calculated: CalculatedValues;
  /** Whether nothing is wrong: these answers could be submitted. */
  complete: boolean;
  /** What is wrong, in the order of the questionnaire, unknown items last. */
  problems: Array<AnswerProblemView>;
  /** The items that are shown, in the order of the questionnaire; columns with their table. */
  shown: Array<LinkId>;
}

/** Something in a definition that has to be repaired. */
export interface QuestionnaireFinding {
  /** Stable machine code, for instance `questionnaire.unreachable`. */
  code: string;
  /** What is wrong, with the nearest name, in the language of the answer. */
  detail: string;
  /** JSON Pointer from the definition. */
  location: string;
}

/** Natural key of a questionnaire: begins with the id of the concern that asks and a hyphen. */
export type QuestionnaireId = Named<"QuestionnaireId">;

/** An item of a questionnaire. Which members an item has depends on its type. */
export interface QuestionnaireItem {
  /** How the service calculates the value (integer and decimal): nobody fills it in. */
  calculated?: Calculation | null;
  /** Rule of the policy that the item is about, by its id. */
  criterion?: string | null;
  /** Whether all conditions must hold or one is enough; needed with more than one. */
  enableBehavior?: EnableBehavior | null;
  /** When the item is shown; always when there is no condition. */
  enableWhen?: Array<EnableCondition>;
  /** Fact of the policy vocabulary that the answer gives. */
  fact?: string | null;
  /** More about how to answer. */
  help?: QuestionnaireText | null;
  /** The items of a group, or the columns of a table. */
  items?: Array<QuestionnaireItem>;
  /** Its name. */
  linkId: LinkId;
  /** Most files (attachment); one unless given. */
  maxFiles?: number | null;
  /** Most characters (text). */
  maxLength?: number | null;
  /** Most rows (table). */
  maxRows?: number | null;
  /** Greatest value (integer and decimal). */
  maxValue?: ExactNumber | null;
  /** Least number of rows (table). */
  minRows?: number | null;
  /** Least value (integer and decimal). */
  minValue?: ExactNumber | null;
  /** What can be chosen (choice and multipleChoice). */
  options?: Array<QuestionnaireOption>;
  /**
   * Regular expression that the whole text must match (text). Matching takes linear time; `\d` and the
   * like are ASCII, as in FHIR.
   */
  pattern?: string | null;
  /** Where the first value comes from. */
  prefill?: Prefill | null;
  /** Whether it must have an answer before the whole is submitted, whenever it is shown. */
  required?: boolean;
  /** What is asked or said. */
  text: QuestionnaireText;
  /** Its type. */
  type: ItemType;
}

/**
 * What a questionnaire is for.
 *
 * - `initialContracting`: An agreement for a new period.
 * - `quarterlyMutation`: Changes to a running agreement, asked each quarter (mutatievragenlijst).
 * - `newPractice`: An agreement for a practice that starts or is taken over.
 * - `s3Application`: A project of segment 3 (outcome reward and innovation).
 * - `annualPlan`: The plan and budget of a year (jaarplan en begroting).
 * - `accountability`: What was done and spent (verantwoording).
 * - `hdsBudget`: Budget and accounts of an out-of-hours structure.
 * - `stopSmokingOffer`: An offer for stop-smoking guidance outside the chain.
 * - `addendumRequest`: A request for an addendum on an agreement.
 */
export type QuestionnaireKind =
  | "initialContracting"
  | "quarterlyMutation"
  | "newPractice"
  | "s3Application"
  | "annualPlan"
  | "accountability"
  | "hdsBudget"
  | "stopSmokingOffer"
  | "addendumRequest"
  | OtherWord;

/** Something that can be chosen. */
export interface QuestionnaireOption {
  /** Its code, unique in the item. */
  code: OptionCode;
  /**
   * Whether it is chosen alone, as is "none of these" of a multiple choice. Where the question gives a fact,
   * it says that none of the words of that fact holds.
   */
  exclusive?: boolean;
  /** What it says. */
  text: QuestionnaireText;
}

/** Id of a round of a questionnaire: UUIDv7. */
export type QuestionnaireRoundId = Named<"QuestionnaireRoundId">;

/** A later deadline for a round. */
export interface QuestionnaireRoundPatch {
  /** The first moment at which it is too late; later than the deadline that holds. */
  deadline: Moment;
  /** Why it is extended; everybody who may see the round reads it. */
  reason: string;
}

/** A round: when a version of a questionnaire can be answered. */
export interface QuestionnaireRoundView {
  /** The first moment at which it is too late: what is complete just before it is in time. */
  deadline: Moment;
  /** Every deadline that it had, oldest first; the last one holds. */
  deadlines: Array<QuestionnaireDeadlineView>;
  /** Its id. */
  id: QuestionnaireRoundId;
  /** What it is called, for instance `2025-Q2`. */
  name: string;
  /** From when on answers can be submitted. */
  opensAt: Moment;
  /** The questionnaire. */
  questionnaireId: QuestionnaireId;
  /** Which source gives these days, when one does. */
  source?: QuestionnaireCitation | null;
  /** From which day what is approved holds, when that is known. */
  startsOn?: LocalDate | null;
  /** Where it stands now. */
  status: RoundStatus;
  /** Number of the version that is answered. */
  version: number;
}

/** One page of a list of QuestionnaireRoundView. */
export interface QuestionnaireRoundViewPage {
  items: Array<QuestionnaireRoundView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** A text in the two languages of the service. */
export interface QuestionnaireText {
  /** English. */
  en: string;
  /** Dutch. */
  nl: string;
}

/** A version, without its definition. */
export interface QuestionnaireVersionSummary {
  /** When it was published. */
  publishedAt?: Moment | null;
  /** When it was retired. */
  retiredAt?: Moment | null;
  /** Where it stands. */
  state: VersionState;
  /** Number of the version. */
  version: number;
}

/** A version of a questionnaire with its definition. */
export interface QuestionnaireVersionView {
  /** When its definition or state last changed. */
  changedAt: Moment;
  /** The client that last changed it; only for the concern itself. */
  changedBy?: string | null;
  /** When it was made. */
  createdAt: Moment;
  /** The definition, in both languages. */
  definition: Questionnaire;
  /** What has to be repaired before it can be published; of a draft only. */
  findings?: Array<QuestionnaireFinding> | null;
  /** When it was published. */
  publishedAt?: Moment | null;
  /** When it was retired. */
  retiredAt?: Moment | null;
  /** Where it stands. */
  state: VersionState;
}

/** A questionnaire, without its items. */
export interface QuestionnaireView {
  /** The agreement type of that policy that is asked for. */
  agreementType?: string | null;
  /** Whose questions these are. */
  basis: QuestionBasis;
  /** The kind of care. */
  careKind: CareKind;
  /** The concern that asks. */
  concern: ConcernId;
  /** Its id. */
  id: QuestionnaireId;
  /** What it is for. */
  kind: QuestionnaireKind;
  /** The rounds that are open now. */
  openRounds: Array<QuestionnaireRoundView>;
  /** The policy whose criteria it asks about. */
  policy?: PolicyId | null;
  /** Which kinds of organisation it is for. */
  providerKinds: Array<ProviderKind>;
  /** The other concern that represents all insurers here. */
  representatives?: Array<ConcernId>;
  /** Where that version stands. */
  state: VersionState;
  /** Who may submit the answers. */
  submitters: Array<Submitter>;
  /** Its title, in the language of the answer. */
  title: string;
  /**
   * Number of the version that the other members are from: the newest published one, else the newest
   * retired one, else the draft.
   */
  version: number;
  /** Every version that the caller may see, oldest first. */
  versions: Array<QuestionnaireVersionSummary>;
}

/** One page of a list of QuestionnaireView. */
export interface QuestionnaireViewPage {
  items: Array<QuestionnaireView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** An open question with its reading. */
export interface ReadingView {
  /** Id in the register of ambiguities, for instance `A37`. */
  id: string;
  /** What the source leaves open. */
  question: string;
  /** The reading used here. */
  reading: string;
}

/** A receipt: proof of what came in and when, for as long as the trail of the organisation is kept. */
export interface ReceiptView {
  /** Until when it could come in; absent without a deadline. */
  deadline?: Moment | null;
  /** SHA-256 of the content as it was received: 64 hexadecimal digits. */
  digest: string;
  /** Its hash: 64 hexadecimal digits. */
  hash: string;
  /** All of it as a compact JWS (`typ` `receipt+jwt`), signed with a receipt key of the key set. */
  jws: string;
  /** When this was the end. */
  moment: Moment;
  /** What came in: the id by which the trail tells it. */
  object: string;
  /** The organisation that it is for, as its trail is named. */
  owner: TrailOwner;
  /** When it had come in. */
  receivedAt: Moment;
  /** The end of the organisation's trail, at or after the entry that tells of it: its sequence number. */
  sequence: number;
}

/**
 * Whether the document's own list of changes can be laid beside what was found.
 *
 * - `reconciled`: It compares with a year that the earlier policy speaks about.
 * - `otherYear`: It compares with another year, so it is only shown.
 * - `noList`: The document has no such list.
 */
export type ReconciliationStatus = "reconciled" | "otherYear" | "noList" | OtherWord;

/** What was found beside the list of changes of the later document. */
export interface ReconciliationView {
  /** Declared against a year that the earlier policy does not speak about: only shown. */
  declaredAgainstAnotherYear: Array<DeclaredChangeView>;
  /** Declared, and something of substance was found in the rules named. */
  declaredAndFound: Array<DeclaredFindingView>;
  /** Declared, and nothing was found in the rules named but perhaps another way of saying it. */
  declaredWithoutEffect: Array<DeclaredFindingView>;
  /** Found, of substance, and not declared; empty when the list cannot be laid beside what was found. */
  foundNotDeclared: Array<FoundChangeView>;
  /** Whether the two can be laid side by side. */
  status: ReconciliationStatus;
}

/** Natural key of a region within its scheme: lower-case words joined by hyphens. */
export type RegionCode = Named<"RegionCode">;

/** The mapping that leads from a place to a region: by its municipality or by its postcode. */
export interface RegionMatchView {
  /** The municipality, when it led here. */
  municipality?: MunicipalityCode | null;
  /** The days on which the mapping holds. */
  period: Period;
  /** The postcode of the list, when it led here. */
  postcode?: Postcode | null;
  /** Where the mapping comes from. */
  provenance: ProvenanceView;
}

/** A region of a scheme. */
export interface RegionName {
  /** The region in it. */
  code: RegionCode;
  /** The way of dividing the country. */
  scheme: RegionScheme;
}

/** Natural key of a way to divide the country into regions, for instance `zorgkantoorregio`. */
export type RegionScheme = Named<"RegionScheme">;

/** A region of a scheme. */
export interface RegionView {
  /** The region's code in it. */
  code: RegionCode;
  /** How the place looked up leads here; only in a look-up. */
  matches?: Array<RegionMatchView>;
  /** Name of the region. */
  name: string;
  /** The days on which the row holds. */
  period: Period;
  /** Where the row comes from. */
  provenance: ProvenanceView;
  /** The way of dividing the country. */
  scheme: RegionScheme;
}

/** One page of a list of RegionView. */
export interface RegionViewPage {
  items: Array<RegionView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** What the tariff of an RO for O&I of its region comes to. */
export interface RegionalTariffQuestion {
  /** AGB code of the RO. */
  agbCode: AgbCode;
  /** The approved budget of a year; unknown when absent. What the RO submitted is not enough. */
  approvedBudget?: Euros | null;
  /** Answer with what was known at this instant; now when absent. */
  asOf?: Moment | null;
  /** The policy whose rule `tariff.oni-regio` is used. */
  policyId: PolicyId;
  /** The day on which practices are linked, and in whose quarter insured are counted. */
  referenceDate: LocalDate;
}

/** Care kind of the AGB register (zorgsoort): two digits, for instance 01 huisartsen. */
export type RegisterCareKind = Named<"RegisterCareKind">;

/** An address with its period. */
export interface RegisteredAddress {
  /** Place of residence (woonplaats). */
  city: string;
  /** House number, digits only. */
  houseNumber: string;
  /** Addition to the house number. */
  houseNumberAddition?: string | null;
  /** Municipality (gemeente), when the register names it. */
  municipality?: string | null;
  /** The days on which it holds. */
  period: Period;
  /** Postcode: four digits and two capitals, no space. */
  postcode: string;
  /** Since when this service knows it. */
  recordedAt: Moment;
  /** Street, or the name of the post box. */
  street: string;
  /** What it is for. */
  use: AddressUse;
}

/** Care kind of the register (zorgsoort) with its period. */
export interface RegisteredCareKind {
  /** Two digits. */
  code: RegisterCareKind;
  /** Name of the care kind. */
  name: string;
  /** The days on which it holds. */
  period: Period;
  /** Since when this service knows it. */
  recordedAt: Moment;
}

/** A way to reach a party, with its period. */
export interface RegisteredContact {
  /** E-mail or telephone. */
  medium: ContactMedium;
  /** The days on which it holds. */
  period: Period;
  /** Since when this service knows it. */
  recordedAt: Moment;
  /** The register's own word for what it is for. */
  use: string;
  /** The e-mail address or telephone number. */
  value: string;
}

/** How many insured are registered with a practice on the first day of a quarter. */
export interface RegisteredInsuredView {
  /** AGB code of the practice. */
  agbCode: AgbCode;
  /** Their age; absent in a total. */
  ageBand?: AgeBand | null;
  /** Present when the number is not shown: there are fewer than this. */
  fewerThan?: number | null;
  /** The quarter. */
  quarter: Quarter;
  /** When this service came to know it; of a total the last of its parts. */
  recordedAt: Moment;
  /** How many; absent when the number is too small to be shown. */
  registered?: number | null;
  /** Where the number comes from. */
  source: string;
  /** Whether they live where the registration tariff is higher (opslagwijk); absent in a total. */
  surchargeArea?: boolean | null;
  /** UZOVI code of their insurer. */
  uzoviCode: UzoviCode;
}

/** One page of a list of RegisteredInsuredView. */
export interface RegisteredInsuredViewPage {
  items: Array<RegisteredInsuredView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** A trade name with its period. */
export interface RegisteredName {
  /** The name. */
  name: string;
  /** The days on which it holds. */
  period: Period;
  /** Since when this service knows it. */
  recordedAt: Moment;
}

/** A period in which an AGB code is active. */
export interface RegisteredPeriod {
  /** The days, both ends included. */
  period: Period;
  /** Since when this service knows it. */
  recordedAt: Moment;
}

/** A qualification (kwalificatie) with its period. */
export interface RegisteredQualification {
  /** Four digits. */
  code: QualificationCode;
  /** The days on which it holds. */
  period: Period;
  /** Since when this service knows it. */
  recordedAt: Moment;
}

/** A recognition (erkenning) with its period. */
export interface RegisteredRecognition {
  /** Number in it, when it gives one. */
  number?: string | null;
  /** The days on which it holds. */
  period: Period;
  /** Since when this service knows it. */
  recordedAt: Moment;
  /** Which register or duty: `kvk`, `big`, `wtzaReport`, or another word of the register. */
  register: string;
}

/** A relation with another party, with its period. */
export interface RegisteredRelation {
  /** AGB code of the other party. */
  agbCode: AgbCode;
  /** Which way it runs. */
  direction: RelationDirection;
  /** What that code stands for. */
  kind: PartyKind;
  /** Name of the other party on the day asked. */
  name: string;
  /** The days on which the relation holds. */
  period: Period;
  /** Since when this service knows it. */
  recordedAt: Moment;
  /** The role in it, when the register names one. */
  role?: string | null;
  /**
   * What it means: `worksAt`, `worksFor`, `location`, `wsvMember`, `roMember`, `hdsMember`,
   * `careGroupMember`, or another word of the register.
   */
  type: string;
}

/** One page of a list of RegisteredRelation. */
export interface RegisteredRelationPage {
  items: Array<RegisteredRelation>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** A practitioner, organisation or location of the AGB register on one day. */
export interface Registration {
  /** Whether the code is active on that day. */
  active: boolean;
  /** Addresses on that day. */
  addresses: Array<RegisteredAddress>;
  /** AGB code. */
  agbCode: AgbCode;
  /** Care kinds of the register (zorgsoort) on that day. */
  careKinds: Array<RegisteredCareKind>;
  /** Telephone and e-mail on that day. E-mail is shown to the party itself, to insurers and to the operator. */
  contacts: Array<RegisteredContact>;
  /** The day that the answer is about. */
  date: LocalDate;
  /** What the code stands for. */
  kind: PartyKind;
  /** Name on that day; for a day without one the nearest name. */
  name: string;
  /** What it is in the contracting process. */
  providerKind: ProviderKind;
  /** Qualifications (kwalificatie) on that day. */
  qualifications: Array<RegisteredQualification>;
  /** Recognitions (erkenning) on that day. */
  recognitions: Array<RegisteredRecognition>;
  /** Every period in which the code was, is or will be active. */
  registered: Array<RegisteredPeriod>;
  /** Trade names on that day. */
  tradeNames: Array<RegisteredName>;
}

/** Import of a register snapshot. */
export interface RegistrationImport {
  /** Facts by what became of them; final when the job succeeded. */
  counts: Counts;
  /** When it was asked for. */
  createdAt: Moment;
  /** When it ended. */
  finishedAt?: Moment | null;
  /** Id of the job. */
  id: JobId;
  /** Every row at fault, by line, at most 1,000. With one of them the import has no effect. */
  problems: Array<RowProblem>;
  /** How far it is. */
  progress: ImportProgress;
  /** Where it stands. */
  status: JobStatus;
}

/** A party that a search found, as it is on the day of the search. */
export interface RegistrationSummary {
  /** AGB code. */
  agbCode: AgbCode;
  /** City of the visiting address. */
  city?: string | null;
  /** What the code stands for. */
  kind: PartyKind;
  /** Name. */
  name: string;
  /** Postcode of the visiting address. */
  postcode?: string | null;
  /** What it is in the contracting process. */
  providerKind: ProviderKind;
}

/** One page of a list of RegistrationSummary. */
export interface RegistrationSummaryPage {
  items: Array<RegistrationSummary>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/**
 * What the insured get back of care by a provider.
 *
 * - `full`: As contracted care: all of what the policy of the insured covers.
 * - `partial`: Less than contracted care.
 * - `none`: Nothing.
 */
export type ReimbursementStatus = "full" | "partial" | "none" | OtherWord;

/** What a purchasing party tells its insured about care under a contract. */
export interface ReimbursementView {
  /** The contract. */
  contractId: ContractId;
  /** The purchasing party that says so. */
  purchasingPartyId: PurchasingPartyId;
  /** From when this version was known. */
  recordedAt?: Moment | null;
  /** What it says; empty while nothing was supplied. */
  reimbursement: ContractReimbursement;
  /** Number of the version that is shown; 0 while nothing was supplied. */
  version: number;
}

/**
 * Which way a relation runs, seen from the party asked.
 *
 * - `to`: From this party to the other.
 * - `from`: From the other party to this one.
 */
export type RelationDirection = "to" | "from" | OtherWord;

/** What a standard tariff comes to with the result reward. */
export interface ResultRewardQuestion {
  /** How many result agreements there are; unknown when absent. */
  agreementCount?: number | null;
  /** Answer with what was known at this instant; now when absent. */
  asOf?: Moment | null;
  /** The day on which the agreement was concluded; unknown when absent. */
  concludedDate?: LocalDate | null;
  /** Whether one of them is about efficient pharmacy; unknown when absent. */
  pharmacyProject?: boolean | null;
  /** The policy whose rule `tariff.result-reward-surcharge` is used. */
  policyId: PolicyId;
  /** The standard tariff of the chain. */
  standardTariff: Euros;
}

/**
 * What a client is.
 *
 * - `provider`: A practice, care group or RO, or software that speaks for it.
 * - `insurer`: An insurer's back office.
 * - `dashboard`: A dashboard: aggregates and published data only.
 * - `operator`: The operator of this service.
 */
export type Role = "provider" | "insurer" | "dashboard" | "operator" | OtherWord;

/**
 * Where a round stands at a moment.
 *
 * - `upcoming`: It opens later.
 * - `open`: Answers can be submitted.
 * - `closed`: Its deadline has passed.
 */
export type RoundStatus = "upcoming" | "open" | "closed" | OtherWord;

/**
 * How a result is rounded, once, at the end. A half goes away from zero. No source says how to round: this is the
 * convention of this service.
 *
 * - `exact`: It is not: the result is exact.
 * - `cent`: To a cent.
 * - `millionth`: To a millionth of a euro, for a result that has no last decimal.
 */
export type Rounding = "exact" | "cent" | "millionth" | OtherWord;

/**
 * What becomes of a row of a list.
 *
 * - `added`: It is new.
 * - `changed`: It takes the place of a row about the same, from the same day.
 * - `ended`: The list no longer has it: it becomes history.
 */
export type RowFate = "added" | "changed" | "ended" | OtherWord;

/** What is wrong with one row of the input. */
export interface RowProblem {
  /** Stable code of the problem, for instance `agbCode.format`. */
  code: string;
  /** What is wrong, in English. */
  detail: string;
  /** Line in the input, counted from 1. */
  line: number;
}

/** How many rules changed. */
export interface RuleChangeCounts {
  /** Rules without a counterpart in the earlier policy. */
  added: number;
  /** Rules that say something else or say it in another way. */
  changed: number;
  /** Rules of the later policy on care that the earlier one does not speak about. */
  policyNotCompared: number;
  /** Rules without a counterpart in the later policy. */
  removed: number;
  /** Rules that are the same under another id. */
  renamed: number;
  /** Rules of the earlier policy on care that the later one does not speak about. */
  sinceNotCompared: number;
  /** Rules without a difference. */
  unchanged: number;
}

/**
 * What became of a rule.
 *
 * - `added`: The earlier policy has nothing that corresponds to it.
 * - `removed`: The later policy has nothing that corresponds to it.
 * - `changed`: It says something else, or says it in another way: see the parts.
 * - `renamed`: It decides and states the same under another id.
 */
export type RuleChangeKind = "added" | "removed" | "changed" | "renamed" | OtherWord;

/** A rule that was added, removed, changed or renamed. */
export interface RuleChangeView {
  /** The rule of the later policy; absent for a removed one. */
  after?: CitedRuleView | null;
  /** The rule of the earlier policy; absent for an added one. */
  before?: CitedRuleView | null;
  /** Kinds of care it speaks for, in the later policy unless it was removed. */
  careKinds: Array<CareKind>;
  /** What became of it. */
  change: RuleChangeKind;
  /**
   * Whether something else follows from it: an outcome, a day, a number, a force, or for which care. A rule that
   * is only said in another way, or only shown, has no effect.
   */
  effect: boolean;
  /** Whether every class of facts was tried. If not, more outcomes may differ. */
  exact: boolean;
  /** How the two rules were recognised as being about the same; absent for a rule that stands alone. */
  matchedBy?: MatchedBy | null;
  /** The outcomes that differ, where a machine decides both: one witness for each pair of outcomes. */
  outcomes: Array<OutcomeChangeView>;
  /** The parts that differ. */
  parts: Array<RulePartChangeView>;
  /** Topics it is about, likewise. */
  topics: Array<string>;
}

/** Where a rule stands. */
export interface RuleCitation {
  /** Title of the document. */
  document: string;
  /** Section as printed in it. */
  section: string;
}

/**
 * What a rule is about.
 *
 * - `eligibility`: Condition for an agreement.
 * - `exclusion`: Ground on which a provider is excluded.
 * - `term`: Term of an agreement.
 * - `module`: Module on an agreement.
 * - `deadline`: Day or window by which someone acts.
 * - `questionnaire`: Questionnaire (vragenlijst) and its rounds.
 * - `process`: Step of the contracting process.
 * - `tariff`: How a tariff comes about.
 * - `follow`: Following the preferred insurer (volgbeleid).
 * - `representation`: Representation of all insurers by some (representatie).
 * - `org-requirement`: Requirement on a WSV or RO.
 * - `s3`: Segment 3: outcome reward and innovation.
 * - `publication`: Publication by the insurer.
 * - `data-source`: Register or source that data come from.
 * - `change`: Change of a running agreement or policy.
 * - `reservation`: Right that the insurer keeps for itself.
 * - `precedence`: Which document wins.
 * - `expectation`: Wish or expectation; never a ground for refusal.
 * - `contact`: Way to reach the insurer.
 * - `cap`: Most patients that may be included (inclusieplafond).
 * - `statement`: That a source has nothing particular, or only a link, on a topic.
 */
export type RuleKind =
  | "eligibility"
  | "exclusion"
  | "term"
  | "module"
  | "deadline"
  | "questionnaire"
  | "process"
  | "tariff"
  | "follow"
  | "representation"
  | "org-requirement"
  | "s3"
  | "publication"
  | "data-source"
  | "change"
  | "reservation"
  | "precedence"
  | "expectation"
  | "contact"
  | "cap"
  | "statement"
  | OtherWord;

/**
 * A part of a rule.
 *
 * - `kind`: What it is about.
 * - `force`: How strongly it binds.
 * - `careKinds`: The care it speaks for.
 * - `actors`: Whom it speaks to or about.
 * - `text`: How it is said.
 * - `conditions`: The conditions that a machine tests.
 * - `outcome`: The outcomes it gives.
 * - `terms`: Following, representation, term, start or switch.
 * - `deadline`: The deadline.
 * - `parameters`: Numbers and words that the source gives or announces.
 * - `citations`: Where it stands.
 * - `readings`: The open questions behind it.
 * - `topics`: The topics it is about.
 * - `tags`: What it says in machine form.
 * - `attribution`: How surely it is about its insurer.
 */
export type RulePart =
  | "kind"
  | "force"
  | "careKinds"
  | "actors"
  | "text"
  | "conditions"
  | "outcome"
  | "terms"
  | "deadline"
  | "parameters"
  | "citations"
  | "readings"
  | "topics"
  | "tags"
  | "attribution"
  | OtherWord;

/** A part of a rule, before and after. */
export interface RulePartChangeView {
  /** As it is; absent when there is none. */
  after?: string | null;
  /**
   * As it was; texts in the language of the answer, the rest in the words of the pack. Absent when there was none.
   */
  before?: string | null;
  /** The part. */
  part: RulePart;
}

/** A rule of a policy. */
export interface RuleView {
  /** Whom it speaks to or about. */
  actors: Array<Actor>;
  /** How surely it belongs to its insurer, where the source leaves doubt. */
  attribution?: AttributionView | null;
  /** Kinds of care it speaks for. */
  careKinds: Array<CareKind>;
  /** Where it stands. */
  citations: Array<SourceView>;
  /** Passages that disagree on it. */
  contradictions: Array<ContradictionView>;
  /** The deadline that the rule sets. */
  deadline?: DeadlineView | null;
  /** What a follow rule says. */
  follow?: FollowView | null;
  /** How strongly it binds. `soft` and `info` rules are shown, never enforced. */
  force: Binding;
  /** What it is about. */
  kind: RuleKind;
  /** The part that a machine decides; absent for a rule that is only shown. */
  logic?: LogicView | null;
  /** Numbers and words that the source gives or announces. */
  parameters?: Array<ParameterView>;
  /** The policy. */
  policyId: PolicyId;
  /** From when the release of the policy that is used is known. */
  policyRecordedAt: Moment;
  /** Open questions in the source with the reading used here, in the language of the answer. */
  readings: Array<ReadingView>;
  /** How many insurers represent all, for a rule on representation; `0` when the source names no number. */
  representingInsurers?: number | null;
  /** Rows of the comparison it stands in. */
  rows: Array<string>;
  /** Dotted id within it, for instance `follow.haz`. */
  ruleId: string;
  /** When an agreement starts. */
  start?: StartView | null;
  /** The prestatie that the rule switches. */
  switch?: SwitchView | null;
  /** What it says in machine form. */
  tags: Array<TagView>;
  /** The term that the rule states. */
  term?: TermView | null;
  /** What it says, paraphrased, in the language of the answer. */
  text: string;
  /** Topics it belongs to. */
  topics: Array<string>;
}

/** One page of a list of RuleView. */
export interface RuleViewPage {
  items: Array<RuleView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** A rule with what it makes of the facts. */
export interface RulingView {
  /** The facts that it reads. */
  facts: Array<FactReadView>;
  /** The members that do not meet it. */
  lackingMembers: Array<AgbCode>;
  /** The facts that it misses, cheapest source first. */
  missing: Array<MissingFactView>;
  /** The word of the rule itself; absent for a rule that a machine does not decide. */
  outcome?: Outcome | null;
  /** The rule, with its source and what is doubtful about it. */
  rule: CitedRuleView;
  /** The verdict. */
  verdict: EligibilityVerdict;
  /** What the rule alone would make of the whole. */
  weighs: EligibilityOutcome;
}

/**
 * The four replies to an application for an innovation in segment 3.
 *
 * - `mayStart`: The innovation may start: approved.
 * - `informationMissing`: Not yet, information is missing: more information needed.
 * - `notNow`: No priority now, perhaps later: rejected.
 * - `notAtInsurersCost`: Not at the cost of the insurer: rejected.
 */
export type S3Reply = "mayStart" | "informationMissing" | "notNow" | "notAtInsurersCost" | OtherWord;

/** One cell in both worlds. */
export interface SampleView {
  /** The answer as it would be. */
  after: EffectiveAgreement;
  /** The answer as it is. */
  before: EffectiveAgreement;
  /**
   * Whether agreements, their modules and the steps about them are left out of `after`, because you
   * may not see them as things are.
   */
  withheld: boolean;
}

/** A question with the answer that it must have. */
export interface Scenario {
  /** What it shows. */
  description: ScenarioDescription;
  /** What the answer must say. */
  expected: ScenarioAnswer;
  /** Stable name in kebab-case. */
  name: string;
  /** What to ask. */
  request: ScenarioRequest;
}

/**
 * The members of the answer that matter: each is equal to the answer's member of the same name, and
 * one that is absent here is not part of the scenario. Lists are complete.
 */
export interface ScenarioAnswer {
  /** On what ground an agreement applies. */
  basis: Basis;
  /** The alternatives. */
  candidates?: Array<ScenarioCandidate>;
  /** How certain that is. */
  certainty: Certainty;
  /** First day on which may be claimed at the asked insurer. */
  claimableFrom?: LocalDate | null;
  /** Why there is no such day. */
  claimableFromReason?: NoClaimableFrom | null;
  /** Steps that stand in the explanation, in this order, others between them or not. */
  explanation?: Array<ScenarioStep>;
  /** The party that holds the agreement. */
  holder?: ScenarioParty | null;
  /** How to get an agreement. */
  howToApply?: ScenarioApplication | null;
  /** The contract partners whose agreement it is. */
  leadingInsurers?: Array<ScenarioInsurer>;
  /** The location whose region decided. */
  location?: ScenarioParty | null;
  /** One answer for each location, where they differ. */
  locations?: Array<ScenarioLocation>;
  /** The facts that are missing. */
  missingFacts?: Array<MissingFact>;
  /** The modules of the agreement. */
  modules?: Array<ScenarioModule> | null;
  /** The verdict on the prestatie asked. */
  prestatie?: ScenarioPrestatie | null;
}

/** How to get an agreement. */
export interface ScenarioApplication {
  /** First day of an agreement asked for on the day of the question. */
  earliestStartDate?: LocalDate | null;
  /** The policy that says so. */
  policyId: PolicyId;
  /** The rule in it. */
  ruleId: string;
}

/** How surely a statement belongs to the insurer that it is read for. */
export interface ScenarioAttribution {
  /** Of a contested statement, the concerns it may belong to. */
  candidates?: Array<ConcernId>;
  /** How surely. */
  level: AttributionLevel;
}

/** An alternative; exactly one of the members is present. */
export interface ScenarioCandidate {
  /** A concern that may be the preferred one. */
  concern?: ConcernId | null;
  /** A party of the register. */
  party?: ScenarioParty | null;
  /** A region. */
  region?: ScenarioRegion | null;
}

/** A description in both languages. */
export interface ScenarioDescription {
  /** In English. */
  en: string;
  /** In Dutch. */
  nl: string;
}

/** A contract partner. */
export interface ScenarioInsurer {
  /** The purchasing party. */
  purchasingPartyId: PurchasingPartyId;
}

/** How a module lapsed. */
export interface ScenarioLapse {
  /** The rule by which it lapsed. */
  rule: ScenarioRule;
}

/** The scenarios of the fictitious country. */
export interface ScenarioList {
  /** Every scenario, simple ones first. */
  items: Array<Scenario>;
  /** Scenarios about tariffs; every amount is made up. */
  tariffs: Array<TariffScenario>;
}

/** The answer for one location. */
export interface ScenarioLocation {
  /** On what ground an agreement applies there. */
  basis: Basis;
  /** How certain that is. */
  certainty: Certainty;
  /** The contract partners whose agreement it is. */
  leadingInsurers?: Array<ScenarioInsurer>;
  /** The location. */
  location: ScenarioParty;
}

/** A module. */
export interface ScenarioModule {
  /** How certain it is that the asked insurer takes it over. */
  certainty: Certainty;
  /** First day on which it may be claimed at the asked insurer. */
  claimableFrom?: LocalDate | null;
  /** Code. */
  code: string;
  /** By which rule it lapsed. */
  lapsed?: ScenarioLapse | null;
}

/** A party. */
export interface ScenarioParty {
  /** AGB code. */
  agbCode: AgbCode;
}

/** The verdict on a prestatie. */
export interface ScenarioPrestatie {
  /** On what ground. */
  ground: PrestatieGround;
  /** May it be claimed? */
  mayBeClaimed: MayClaim;
}

/** A region. */
export interface ScenarioRegion {
  /** Its code. */
  code: RegionCode;
}

/** A request of this API. */
export interface ScenarioRequest {
  /** Method. */
  method?: string;
  /** Path. */
  path?: string;
  /** Query parameters. */
  query: AgreementQuestion;
}

/** A rule of a policy. */
export interface ScenarioRule {
  /** The policy. */
  policyId: PolicyId;
  /** The rule in it. */
  ruleId: string;
}

/** A step of the explanation. */
export interface ScenarioStep {
  /** Whose statement the rule is, where the source leaves doubt. */
  attribution?: ScenarioAttribution | null;
  /** The policy; absent for a decision rule of this service. */
  policyId?: PolicyId | null;
  /** The result in one word. */
  result: string;
  /** The rule. */
  ruleId: string;
  /** The policy that was read and says nothing. */
  silentPolicyId?: PolicyId | null;
}

/**
 * Funding segment of the NZa policy rule for GP care and multidisciplinary care.
 *
 * - `S1`: Basic GP care.
 * - `S2`: Multidisciplinary care.
 * - `S3`: Outcome reward and innovation.
 */
export type Segment = "S1" | "S2" | "S3" | OtherWord;

/** A given fact that was not used. */
export interface SetAsideView {
  /** The fact. */
  fact: string;
  /** As given. */
  given: FactValue;
  /** Where the value used comes from. */
  source: FactSource;
  /** As used; absent where this check decides it and has not yet. */
  used?: FactValue | null;
}

/** Id of a signature: UUIDv7. */
export type SignatureId = Named<"SignatureId">;

/** What this service knows of a signature. */
export interface SignatureStatement {
  /** The certificate of the person and those of the authorities above it, without the root: DER in base64url. */
  certificates: Array<string>;
  /** Before when it had to come in; absent without a deadline. */
  deadline?: Moment | null;
  /** The document that it is under. */
  document: EvidenceDocument;
  /** Id of the signature: the object by which trail and receipt name it. */
  id: SignatureId;
  /** When certificates and revocation lists were judged, by the real clock. */
  judgedAt: Moment;
  /** The signature: a compact JWS with a detached payload (`HEADER..SIGNATURE`), the content of the document. */
  jws: string;
  /** The organisation that the person signed for, as its audit trail is named. */
  organisation: TrailOwner;
  /** When it had come in, by the business clock: it decides of deadline and mandate. */
  receivedAt: Moment;
  /**
   * The revocation lists by which they were judged: SHA-256 of each in base64url. None when this service had
   * none.
   */
  revocationLists: Array<string>;
  /** Who signs. */
  side: ContractSide;
  /** When the person signed, as the signature says. */
  signedAt: Moment;
}

/** A signature under a document. */
export interface SignatureView {
  /** The registered certificate of the signatory. */
  certificateId: CertificateId;
  /** SHA-256 of the document that is signed, base64url. */
  documentDigest: string;
  /** Its id. */
  id: SignatureId;
  /** When it had come in: decides of the deadline and the mandate. */
  receivedAt: Moment;
  /** For which side it was given. */
  side: ContractSide;
  /** The signature as it was sent: a compact JWS with a detached payload. */
  signature: string;
  /** When it was signed, by the word of the signer. */
  signedAt: Moment;
  /** SHA-256 of the certificate (DER), base64url. */
  thumbprint: string;
}

/** One page of a list of SignatureView. */
export interface SignatureViewPage {
  items: Array<SignatureView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/**
 * Algorithm of a signature that a client makes.
 *
 * - `RS256`: RSA PKCS #1 with SHA-256.
 * - `PS256`: RSA PSS with SHA-256.
 * - `ES256`: ECDSA on P-256.
 * - `RS384`: RSA PKCS #1 with SHA-384 (SMART Backend Services).
 * - `ES384`: ECDSA on P-384 (SMART Backend Services).
 */
export type SigningAlgorithm =
  | "RS256"
  | "PS256"
  | "ES256"
  | "RS384"
  | "ES384"
  | OtherWord;

/** A topic on which the sources say nothing. */
export interface SilenceView {
  /** Kinds of care for which that holds. */
  careKinds: Array<CareKind>;
  /** Where it was looked for. */
  citations: Array<SourceView>;
  /** What was looked for, in the language of the answer. */
  text: string;
  /** The topic. */
  topic: string;
}

/** What would change on one day, if these things were otherwise? */
export interface SimulationQuestion {
  /**
   * Only these practitioners, organisations or locations; when absent your own organisations, or
   * every practice that is registered on that day.
   */
  agbCodes?: Array<AgbCode> | null;
  /** Suppose the changes in what was known at this instant. */
  asOf?: Moment | null;
  /** Only these kinds of care; all when absent. O&I counts once per title. */
  careKinds?: Array<CareKind> | null;
  /** What is otherwise, one after the other. */
  changes: Array<SupposedChange>;
  /** Day of the care: a calendar day in Europe/Amsterdam. */
  date: LocalDate;
  /** Only providers with a location in this region on that day. */
  region?: RegionName | null;
  /** How many cells are shown with both explanations. */
  samples?: number;
  /** Only these insurers; all that you speak for, or every insurer of that day, when absent. */
  uzoviCodes?: Array<UzoviCode> | null;
}

/** What an answer rests on. */
export interface SimulationReceipt {
  /** Version of this service. */
  engineVersion: string;
  /** Moment up to which policies were known. */
  knownAt: Moment;
  /** The policies of the insurers asked about that are in force on the day, and those of `switches`. */
  policies: Array<UsedPolicy>;
  /** Position in commit order of the last write that was seen. */
  position: number;
}

/** What would change. */
export interface SimulationView {
  /** The providers with a cell that changes. */
  affectedProviders: AffectedProviders;
  /** How many cells there are; a cell is one provider, one insurer and one kind of care. */
  cells: CellCounts;
  /** What each change did, in the order of the request. */
  changes: Array<ChangeEffectView>;
  /** The day asked about. */
  date: LocalDate;
  /** Time that the engine took, in microseconds on one thread. */
  engineMicros: number;
  /** The effect in money per unit of a prestatie; how often something is claimed is not known here. */
  moneyEffect: MoneyEffect;
  /** What the answer rests on. */
  receipt: SimulationReceipt;
  /** Some of the cells, with both answers and their explanations. */
  samples: Array<SampleView>;
  /** Rules of policies that a national fact moves. */
  switches: Array<SwitchedView>;
  /** The cells with another answer by what they go from and to, most cells first. */
  transitions: Array<TransitionView>;
}

/** What a client of SMART Backend Services needs to know. */
export interface SmartConfigurationView {
  /** What is supported, in the words of SMART. */
  capabilities: Array<string>;
  /** Grants: `client_credentials`. */
  grant_types_supported: Array<string>;
  /** Name of the server: the address by which callers reach it. */
  issuer: string;
  /** Where the public keys are. */
  jwks_uri: string;
  /** Every scope. */
  scopes_supported: Array<string>;
  /** Where tokens are asked for. */
  token_endpoint: string;
  /** How clients prove who they are. */
  token_endpoint_auth_methods_supported: Array<ClientAuthentication>;
  /** Algorithms of client assertions. */
  token_endpoint_auth_signing_alg_values_supported: Array<SigningAlgorithm>;
}

/** Where a statement comes from. */
export interface SourceView {
  /** How sure the citation is. */
  basis: CitationBasis;
  /** Title of the document. */
  document: string;
  /** Section as printed in it. */
  section: string;
}

/**
 * What an insurer's policy says about following the preferred insurer.
 *
 * - `follows`: It follows.
 * - `intends`: It intends to follow.
 * - `onRequest`: It follows on request of the provider.
 * - `conditional`: It follows only under conditions.
 * - `openToEveryGp`: Every registered GP can get an agreement of its own.
 * - `noFollowPolicy`: There is no follow policy for this form of care.
 * - `neverContractsItself`: It never contracts itself.
 */
export type Stance =
  | "follows"
  | "intends"
  | "onRequest"
  | "conditional"
  | "openToEveryGp"
  | "noFollowPolicy"
  | "neverContractsItself"
  | OtherWord;

/** What an answer comes to. */
export interface StandingView {
  /** On what ground an agreement applies. */
  basis: Basis;
  /** How certain that is. */
  certainty: Certainty;
  /** The purchasing parties whose agreement it is. */
  leadingInsurers: Array<PurchasingPartyId>;
}

/**
 * Where the first day comes from.
 *
 * - `policy`: A rule of the policy, from the moment at which the request was received.
 * - `round`: The round, whose changes start on that day.
 */
export type StartBasis = "policy" | "round" | OtherWord;

/**
 * Event from which a start is counted.
 *
 * - `requestReceived`: Receipt of the request.
 * - `approval`: Approval by the insurer.
 * - `unknown`: The source names no event.
 */
export type StartEvent = "requestReceived" | "approval" | "unknown" | OtherWord;

/** When an agreement starts. */
export interface StartView {
  /** The day relative to the event. */
  at: StartsAt;
  /** The event. */
  event: StartEvent;
  /** Calendar months of set-up between event and start. */
  setupMonths: number;
}

/**
 * Day on which an agreement starts, relative to an event.
 *
 * - `firstDayOfNextQuarter`: First day of the quarter that starts strictly after the event.
 * - `firstDayOfQuarterOnOrAfter`: First day of a quarter on or after the event and the set-up.
 * - `unknown`: The source names no start.
 */
export type StartsAt = "firstDayOfNextQuarter" | "firstDayOfQuarterOnOrAfter" | "unknown" | OtherWord;

/** A stated term with its rule. */
export interface StatedTermView {
  /** How firmly it is stated. */
  certainty: TermCertainty;
  /** O&I titles it is limited to; none means all. */
  oiTitles: Array<OiTitle>;
  /** The term; both days inclusive. */
  period: Period;
  /** The rule that states it. */
  rule: CitedRuleView;
}

/**
 * Step of the contracting round that a deadline belongs to, in the order of the round.
 *
 * - `publish`: The policy is published.
 * - `submit`: The request or questionnaire is handed in.
 * - `offer`: The offer is made.
 * - `sign`: The agreement is signed.
 */
export type Step = "publish" | "submit" | "offer" | "sign" | OtherWord;

/**
 * How the day of a deadline is meant.
 *
 * - `by`: On the day or before it (uiterlijk).
 * - `before`: Strictly before the day (voor).
 * - `on`: On the day itself.
 * - `after`: Strictly after the day (na).
 * - `from`: On the day or after it (vanaf).
 * - `window`: From the first day to the last, both inclusive.
 * - `unknown`: The source names no day.
 */
export type Strictness =
  | "by"
  | "before"
  | "on"
  | "after"
  | "from"
  | "window"
  | "unknown"
  | OtherWord;

/**
 * What a document is about.
 *
 * - `contract`: A version of a contract.
 * - `amendment`: An amendment of a contract.
 * - `addendum`: A version of an addendum.
 */
export type SubjectKind = "contract" | "amendment" | "addendum" | OtherWord;

/** Who looks at a submission. */
export interface SubmissionAssignment {
  /** Who does, in one's own words: a client, a desk, a person. `null` or absent: nobody in particular. */
  assignee?: string | null;
}

/** What a contract from a submission has beside, or otherwise than, what follows on its approval. */
export interface SubmissionContract {
  /** What is agreed in amounts. */
  annexes?: Array<TariffAnnex>;
  /** What is agreed in words. */
  conditions?: Array<ContractCondition>;
  /** The modules; those that were approved, from the first day on, when absent. */
  modules?: Array<ContractModule> | null;
  /** A remark; followers do not see it. */
  note?: string | null;
  /** Its number; when absent AGB code, agreement type and first year. */
  number?: string | null;
  /** The purchasing party; when absent the only one of the caller that buys for the concern on the first day. */
  purchasingPartyId?: PurchasingPartyId | null;
  /** The second representing purchasing party (`HDS` only). */
  secondPurchasingPartyId?: PurchasingPartyId | null;
  /** Before when it is to be signed. */
  signBy?: Moment | null;
  /**
   * Its term. When absent from the first day that follows on the approval to the last day of the policy. It
   * may not begin before a day that a rule of the policy gives.
   */
  term?: Period | null;
  /** Whether its text is the uniform one of all insurers (`HDS` only). */
  uniform?: boolean;
}

/** What the policy makes of a submission, rule by rule. It advises the insurer and decides nothing. */
export interface SubmissionCriteriaView {
  /** What the catalogue of the policy asks beside its rules. */
  conditions: Array<CatalogueConditionView>;
  /** The rules. */
  criteria: Array<SubmissionCriterion>;
  /** Number of what was handed in that is judged; absent when it is the present answers. */
  filing?: number | null;
  /** What comes out as a whole; absent when the questionnaire asks for no agreement type of a policy. */
  outcome?: EligibilityOutcome | null;
  /** On what the verdicts rest. */
  receipt?: EligibilityReceiptView | null;
  /** When the agreement starts, where the policy says so. */
  start?: EligibleStartView | null;
  /** The submission. */
  submissionId: SubmissionId;
}

/** A rule with its verdict and the evidence. */
export interface SubmissionCriterion {
  /** The questions that are about it or give a fact that it reads. */
  answers: Array<CriterionAnswer>;
  /** The files that these answers name. */
  attachments: Array<AttachmentView>;
  /** Whether a machine rules on it; else somebody has to. */
  byMachine: boolean;
  /** What it is to what is asked for. */
  part: CriterionPart;
  /** The verdict with the facts read, their sources, what is missing, and the rule with its citation. */
  ruling: RulingView;
}

/**
 * What happened to a submission.
 *
 * - `created`: It was made and filled with first values.
 * - `answersSaved`: Answers were saved.
 * - `attachmentAdded`: A file was added.
 * - `attachmentRemoved`: A file was removed.
 * - `submitted`: It was handed in.
 * - `lateAttempt`: Handing it in was tried after the deadline, and refused.
 * - `withdrawn`: The provider took it back.
 * - `reopened`: The insurer gave it back to be filled in anew.
 * - `takenUp`: The insurer began to look at it.
 * - `moreInformationAsked`: The insurer asked for more.
 * - `agreedByOne`: One of the insurers agreed; the others have not yet.
 * - `approved`: The insurer agreed, or all of them did.
 * - `rejected`: The insurer did not agree.
 * - `assigned`: The insurer said who looks at it.
 * - `expired`: The deadline passed before it was handed in.
 */
export type SubmissionEvent =
  | "created"
  | "answersSaved"
  | "attachmentAdded"
  | "attachmentRemoved"
  | "submitted"
  | "lateAttempt"
  | "withdrawn"
  | "reopened"
  | "takenUp"
  | "moreInformationAsked"
  | "agreedByOne"
  | "approved"
  | "rejected"
  | "assigned"
  | "expired"
  | OtherWord;

/** Which submissions are meant. */
export interface SubmissionFilter {
  /** Of this organisation. */
  agbCode?: AgbCode | null;
  /** That this one looks at; for insurers only. */
  assignee?: string | null;
  /** That the insurer has yet to answer, before this day by a term of its policy. */
  dueBefore?: LocalDate | null;
  /** Of questionnaires of this kind. */
  kind?: QuestionnaireKind | null;
  /**
   * Whether the last day on which the insurer was to answer has passed without an answer; a submission
   * without such a day is not overdue.
   */
  overdue?: boolean | null;
  /** Of this questionnaire. */
  questionnaireId?: QuestionnaireId | null;
  /** That were handed in before this moment. */
  receivedBefore?: Moment | null;
  /** In this round. */
  roundId?: QuestionnaireRoundId | null;
  /** In this status. */
  status?: SubmissionStatus | null;
}

/** One line of the history of a submission. */
export interface SubmissionHistoryLine {
  /** The client that did it; of an insurer the provider sees the role only. */
  actor?: string | null;
  /** The items whose answers changed, or the file; for the provider. */
  changed: Array<string>;
  /** The delegation by which it was done for the organisation. */
  delegationId?: string | null;
  /** What happened. */
  event: SubmissionEvent;
  /** AGB code of the regional organisation that did it for the organisation without a delegation. */
  filledBy?: AgbCode | null;
  /** Its place in the order of everything that was recorded here. */
  position: number;
  /** Why, in the words of who did it. */
  reason?: string | null;
  /** When. */
  recordedAt: Moment;
  /** The request; the audit trail names it too. */
  requestId?: string | null;
  /** The role in which it was done. */
  role: Role;
  /** The status after it. */
  status: SubmissionStatus;
  /** The version after it. */
  version: number;
}

/** One page of a list of SubmissionHistoryLine. */
export interface SubmissionHistoryLinePage {
  items: Array<SubmissionHistoryLine>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** Id of a submission: UUIDv7. */
export type SubmissionId = Named<"SubmissionId">;

/** The receipt of what was last handed in. */
export interface SubmissionReceipt {
  /**
   * What was handed in: answers, digests of files, questionnaire, round and organisation, as JSON in
   * canonical form (RFC 8785). The very text, in UTF-8, that the digest is of.
   */
  content: string;
  /** How often it was handed in, this time included. */
  filing: number;
  /** The receipt. Its digest is that of `content`. */
  receipt: ReceiptView;
}

/** What an insurer says with giving a submission back. */
export interface SubmissionReopening {
  /**
   * A deadline for this submission alone; needed when that of the round has passed. The later of the two
   * counts.
   */
  deadline?: Moment | null;
  /** Why, in its own words; the provider reads it. */
  reason: string;
}

/**
 * Where a submission stands.
 *
 * - `draft`: The provider fills it in; nobody else sees it.
 * - `submitted`: Handed in.
 * - `underAssessment`: The insurer looks at it.
 * - `approved`: The insurer agrees.
 * - `rejected`: The insurer does not agree.
 * - `moreInformationNeeded`: The insurer asks for more; the provider changes its answers and hands them in again.
 * - `withdrawn`: The provider took it back.
 * - `expired`: The deadline passed before it was handed in.
 */
export type SubmissionStatus =
  | "draft"
  | "submitted"
  | "underAssessment"
  | "approved"
  | "rejected"
  | "moreInformationNeeded"
  | "withdrawn"
  | "expired"
  | OtherWord;

/** A submission. */
export interface SubmissionView {
  /** AGB code of the organisation that answers. */
  agbCode: AgbCode;
  /** The answers; absent in a list. An insurer sees those that were last handed in. */
  answers?: Answers | null;
  /** Who looks at it; for insurers only. */
  assignee?: string | null;
  /** Its files, oldest first; absent in a list. An insurer sees those that were last handed in. */
  attachments?: Array<AttachmentView> | null;
  /** When it last changed. */
  changedAt: Moment;
  /** The concern that asks. */
  concern: ConcernId;
  /** When it was made. */
  createdAt: Moment;
  /**
   * The deadline in force: that of the round, or one of its own when that is later. A request that was
   * complete before it is in time; at the deadline itself it is too late.
   */
  deadline: Moment;
  /**
   * Last day on which the insurer answers, where its policy gives a term; while an answer is awaited. A term
   * that counts from a talk about what was handed in counts from the day of receipt here, which is no later.
   */
  dueOn?: LocalDate | null;
  /** AGB code of the regional organisation that fills it in for it without a delegation. */
  filledBy?: AgbCode | null;
  /** Its id. */
  id: SubmissionId;
  /** The first values with their sources; for the provider, absent in a list. */
  prefilled?: Array<PrefilledAnswer> | null;
  /** The questionnaire that it answers. */
  questionnaireId: QuestionnaireId;
  /** In which version; that of the round, also when there is a newer one. */
  questionnaireVersion: number;
  /**
   * The signed receipt; only in the answer to handing in. The receipt of the submission says it too, with
   * the content that it proves.
   */
  receipt?: ReceiptView | null;
  /** When it was last handed in: the moment at which the request was complete, which decides. */
  receivedAt?: Moment | null;
  /**
   * Items whose answers were taken out by this change, because they are no longer shown; only in the
   * answer to a change.
   */
  removed?: Array<LinkId> | null;
  /** The round. */
  roundId: QuestionnaireRoundId;
  /** Where it stands. */
  status: SubmissionStatus;
  /** When that was recorded. */
  submittedAt?: Moment | null;
  /** What the answers mean now; absent in a list. */
  validation?: QuestionnaireEvaluation | null;
  /** Number of the row version, from 1; the `ETag` says the same. */
  version: number;
}

/** One page of a list of SubmissionView. */
export interface SubmissionViewPage {
  items: Array<SubmissionView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** What a provider says with taking a submission back. */
export interface SubmissionWithdrawal {
  /** Why, in its own words. */
  reason?: string | null;
}

/**
 * Who may submit the answers for a provider.
 *
 * - `own`: The provider itself.
 * - `delegate`: A software vendor that the provider gave a delegation.
 * - `regionalOrganisation`: A regional organisation that the provider gave a delegation.
 */
export type Submitter = "own" | "delegate" | "regionalOrganisation" | OtherWord;

/** A prestatie that took the place of another. */
export interface SuccessorView {
  /** NZa code of the one in the place. */
  code: PrestatieCode;
  /** The days on which it stands in that place. */
  period: Period;
  /** Where the row comes from. */
  provenance: ProvenanceView;
}

/** One thing that is otherwise; `kind` tells which form it has. */
export type SupposedChange = FollowStanceChange | NationalFactChange | PolicyRuleChange | PreferredInsurerChange;

/**
 * What happens to a prestatie when a switch rule holds.
 *
 * - `lapse`: It is no longer part of the agreement.
 * - `start`: It becomes part of the agreement.
 */
export type SwitchEffect = "lapse" | "start" | OtherWord;

/** What a rule does to a prestatie. */
export interface SwitchView {
  /** What happens to it. */
  effect: SwitchEffect;
  /** Name or code of the prestatie. */
  prestatie: string;
}

/** A rule of a policy that a national fact moves. */
export interface SwitchedView {
  /** What it would say. */
  after: Outcome;
  /** What the rule says as things are. */
  before: Outcome;
  /** What happens to the prestatie when the rule holds. */
  effect: SwitchEffect;
  /** Whether it holds in one of the two worlds only. */
  flips: boolean;
  /** The addenda that end by it, of those that you may see. */
  lapsedAddenda: LapsedAddenda;
  /** Facts that it still asks for. */
  missingFacts: Array<string>;
  /** Name or code of the prestatie that it is about. */
  prestatie: string;
  /** The rule. */
  rule: CitedRuleView;
}

/** What a rule says in machine form, for instance key `contract_term_years` and value `2`. */
export interface TagView {
  /** The question, in lower-case words. */
  key: string;
  /** The answer, as it stands in the policy data. */
  value: string;
}

/** A signature that was taken, and what the contract is now. */
export interface TakenSignature {
  /** The registered certificate of the signatory. */
  certificateId: CertificateId;
  /** SHA-256 of the document that is signed, base64url. */
  documentDigest: string;
  /** Its id. */
  id: SignatureId;
  /** When it had come in: decides of the deadline and the mandate. */
  receivedAt: Moment;
  /** For which side it was given. */
  side: ContractSide;
  /** The signature as it was sent: a compact JWS with a detached payload. */
  signature: string;
  /** When it was signed, by the word of the signer. */
  signedAt: Moment;
  /** SHA-256 of the certificate (DER), base64url. */
  thumbprint: string;
  /** Status of the contract after it: `concluded` once all sides have signed. */
  contractStatus: ContractStatus;
  /** Version of the contract after it: `If-Match` of whoever signs next. */
  contractVersion: number;
}

/**
 * What a follower takes over from the preferred insurer.
 *
 * - `agreement`: The agreement.
 * - `modules`: The modules on it.
 * - `criteria`: The criteria for it.
 * - `tariffs`: The tariffs in it.
 */
export type TakesOver = "agreement" | "modules" | "criteria" | "tariffs" | OtherWord;

/** A tariff annex of a contract. An annex for a later year may be added during the term. */
export interface TariffAnnex {
  /** Name of the annex, unique in the contract. */
  id: string;
  /** The tariffs. */
  tariffs?: Array<AnnexTariff>;
  /** Its title. */
  title: ContractText;
  /** The calendar year that it is for, when it is for one. */
  year?: number | null;
}

/**
 * On what ground an amount rests.
 *
 * - `agreed`: The insurer's own agreement, or the one that two insurers made for all, says it.
 * - `followed`: The preferred insurer's agreement says it, which this insurer follows.
 * - `followerTariff`: The follower decided on a tariff of its own.
 * - `maximum`: NZa sets it as a maximum: no more may be claimed, and no lower amount is agreed here.
 * - `fixed`: NZa sets the amount.
 * - `nonContracted`: NZa sets it for care without a contract.
 * - `none`: There is none: the prestatie may not be claimed.
 * - `unknown`: It cannot be told; the reasons say why.
 */
export type TariffBasis =
  | "agreed"
  | "followed"
  | "followerTariff"
  | "maximum"
  | "fixed"
  | "nonContracted"
  | "none"
  | "unknown"
  | OtherWord;

/** What a tariff rule comes to, with its working. */
export interface TariffCalculation {
  /** The result. */
  amount?: Euros | null;
  /** What is missing. */
  missing: Array<MissingInput>;
  /** What the amount is for. */
  per: CalculationUnit;
  /** Practices whose insured were added up. */
  practices?: number | null;
  /** The quarter on whose first day insured were counted. */
  quarter?: Quarter | null;
  /** How the result is rounded. */
  rounding: Rounding;
  /** The rules it rests on. */
  rules: Array<CalculationRule>;
  /** Whether there is a result. */
  status: CalculationStatus;
  /** The working, step by step, as far as it went. */
  steps: Array<CalculationStep>;
}

/** The formula by which an amount is agreed, with the members that its kind names and no others. */
export interface TariffFormula {
  /** How many inclusions were agreed on. */
  agreedInclusion?: number | null;
  /** Amount in EUR for one insured. */
  amount?: Euros | null;
  /** The amount in EUR before it is raised. */
  base?: Euros | null;
  /** The approved budget in EUR. Absent while there is none: then the tariff is not known. */
  budget?: Euros | null;
  /** Cents, as a decimal number with at most four decimals. */
  cents?: Decimal | null;
  /** The chain whose inclusions count. */
  chain?: Chain | null;
  /** The last day on which concluding the agreement earns the full `percentage`. */
  concludedBy?: LocalDate | null;
  /** The indexes that are known, on days of which no two have one in common. */
  indexFigures?: Array<IndexFigure>;
  /** Which formula. */
  kind: FormulaKind;
  /** Percent that an agreement earns that is concluded later, as a decimal number with at most four decimals. */
  latePercentage?: Decimal | null;
  /** Percent, as a decimal number with at most four decimals. */
  percentage?: Decimal | null;
  /** The price in EUR of an included insured. */
  price?: Euros | null;
  /** The day whose insured or index counts. */
  referenceDate?: LocalDate | null;
  /** The standard tariff in EUR. */
  standardTariff?: Euros | null;
}

/**
 * How the amount of a prestatie comes about.
 *
 * - `max`: NZa sets a maximum.
 * - `fixed`: NZa sets the amount.
 * - `free`: Agreed by contract.
 * - `unknown`: No source says.
 */
export type TariffKind = "max" | "fixed" | "free" | "unknown" | OtherWord;

/** A reason: a code for machines and a sentence for people. */
export interface TariffReasonView {
  /**
   * The `ground` of the verdict, or a reason about the amount.
   *
   * - `leaderTariffExpected`: The amount is that of the preferred insurer; this insurer follows by its policy and
   *   recorded nothing about it itself.
   * - `followerTariffNotPerPrestatie`: The follower recorded a tariff of its own that is not about this one
   *   prestatie.
   * - `severalTariffs`: Several tariffs that differ hold on this day.
   * - `notShown`: The amount is agreed by others and is not shown here.
   * - `formulaInputMissing`: The formula needs a number that is not known here.
   * - `formulaOutOfRange`: The formula comes to no usable amount.
   * - `agreedAboveMaximum`: More is agreed than the maximum of NZa; the maximum counts.
   * - `noNationalTariff`: No source gives an amount for this day.
   * - `freeWithoutContract`: The tariff is free and is agreed by contract; there is none.
   * - `freeWithoutTariff`: The tariff is free and the contract does not state one.
   * - `renumbered`: Another prestatie has taken the place of this one.
   */
  code: TariffReasonViewCode;
  /** The reason in the language of the answer. */
  text: string;
}

/**
 * The `ground` of the verdict, or a reason about the amount.
 *
 * - `leaderTariffExpected`: The amount is that of the preferred insurer; this insurer follows by its policy and
 *   recorded nothing about it itself.
 * - `followerTariffNotPerPrestatie`: The follower recorded a tariff of its own that is not about this one
 *   prestatie.
 * - `severalTariffs`: Several tariffs that differ hold on this day.
 * - `notShown`: The amount is agreed by others and is not shown here.
 * - `formulaInputMissing`: The formula needs a number that is not known here.
 * - `formulaOutOfRange`: The formula comes to no usable amount.
 * - `agreedAboveMaximum`: More is agreed than the maximum of NZa; the maximum counts.
 * - `noNationalTariff`: No source gives an amount for this day.
 * - `freeWithoutContract`: The tariff is free and is agreed by contract; there is none.
 * - `freeWithoutTariff`: The tariff is free and the contract does not state one.
 * - `renumbered`: Another prestatie has taken the place of this one.
 */
export type TariffReasonViewCode =
  | "inModule"
  | "noContractNeeded"
  | "nonContractedTariff"
  | "notAgreed"
  | "notClaimableWithoutContract"
  | "notRegistered"
  | "notYetClaimable"
  | "notInForce"
  | "lapsedBySwitch"
  | "factMissing"
  | "leaderTariffExpected"
  | "followerTariffNotPerPrestatie"
  | "severalTariffs"
  | "notShown"
  | "formulaInputMissing"
  | "formulaOutOfRange"
  | "agreedAboveMaximum"
  | "noNationalTariff"
  | "freeWithoutContract"
  | "freeWithoutTariff"
  | "renumbered"
  | OtherWord;

/** A question about a tariff with the answer that it must have. */
export interface TariffScenario {
  /** What it shows. */
  description: ScenarioDescription;
  /** What the answer must say. */
  expected: TariffScenarioAnswer;
  /** Stable name in kebab-case. */
  name: string;
  /** What to ask. */
  request: TariffScenarioRequest;
}

/** The agreement under which a tariff is asked. */
export interface TariffScenarioAgreement {
  /** On what ground it applies. */
  basis: Basis;
}

/** The members of the answer that matter: each is equal to the answer's member of the same name. */
export interface TariffScenarioAnswer {
  /** The agreement. */
  agreement: TariffScenarioAgreement;
  /** The prestatie that was asked about. */
  items: Array<TariffScenarioItem>;
}

/** A prestatie of the answer. */
export interface TariffScenarioItem {
  /** The amount in EUR, made up; absent when there is none or it is not known. */
  amount?: Euros | null;
  /** On what ground the amount rests. */
  basis: TariffBasis;
  /** How certain that is. */
  certainty: Certainty;
  /** May it be claimed? */
  mayBeClaimed: MayClaim;
  /** The prestatie. */
  prestatieCode: PrestatieCode;
  /** Why, in order. */
  reasons: Array<TariffScenarioReason>;
}

/** A reason. */
export interface TariffScenarioReason {
  /** Its code. */
  code: string;
}

/** A request of this API about a tariff. */
export interface TariffScenarioRequest {
  /** Method. */
  method?: string;
  /** Path. */
  path?: string;
  /** Query parameters. */
  query: AgreementQuestion;
}

/**
 * What an amount comes from.
 *
 * - `contract`: A tariff annex of the agreement.
 * - `followDecision`: A recorded decision of a follower.
 * - `nationalList`: A national list of NZa.
 */
export type TariffSourceKind = "contract" | "followDecision" | "nationalList" | OtherWord;

/** Where an amount comes from. */
export interface TariffSourceView {
  /** The tariff annex of it. */
  annexId?: string | null;
  /** Where that rule stands. */
  citations?: Array<SourceView>;
  /** How certain the list is. */
  confidence?: Confidence | null;
  /** The contract. */
  contractId?: ContractId | null;
  /** The list, with its place. */
  document?: string | null;
  /** The decision of the follower. */
  followDecisionId?: FollowDecisionId | null;
  /** The tariff in EUR that the follower decided on, for the unit. */
  followerAmount?: Euros | null;
  /** Who decided it. */
  followerId?: PurchasingPartyId | null;
  /** What it is. */
  kind: TariffSourceKind;
  /** The policy of the contract. */
  policyId?: PolicyId | null;
  /** When this service came to know the amount of the list. */
  recordedAt?: Moment | null;
  /** The rule of it that the tariff comes from. */
  ruleId?: string | null;
  /** What is paid, as the annex says it. */
  title?: string | null;
  /** Per what, as the annex or the decision says it. */
  unit?: string | null;
}

/** An amount of a national list. */
export interface TariffView {
  /**
   * Of a non-contracted amount: whether it is more than the maximum of the same prestatie on a day of
   * the period, which no source forbids but deserves a look.
   */
  aboveMaximum?: boolean | null;
  /** The amount. */
  amount: Euros;
  /** Whether it is made up, and stands for no real tariff. */
  fictitious: boolean;
  /** What the amount is. */
  kind: NationalTariffKind;
  /** The days on which it holds, within one calendar year. */
  period: Period;
  /** NZa code of the prestatie. */
  prestatieCode: PrestatieCode;
  /** Where it comes from and how certain it is. */
  provenance: ProvenanceView;
  /** When this service came to know it. A correction is a new row; `asOf` before it shows the old amount. */
  recordedAt: Moment;
  /** What it is for. */
  unit: PrestatieUnit;
}

/** One page of a list of TariffView. */
export interface TariffViewPage {
  items: Array<TariffView>;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** Address of the page before; absent on the first. */
  prev?: string;
}

/** How a formula came to an amount. */
export interface TariffWorking {
  /** Names of the numbers that are missing. */
  missing: Array<string>;
  /** How the result is rounded. */
  rounding: Rounding;
  /**
   * Where numbers come from that stand neither in the contract nor in a national list: the lists of counted
   * insured, the publication of an index.
   */
  sources?: Array<string>;
  /** The working, step by step, as far as it went. */
  steps: Array<CalculationStep>;
}

/**
 * How firmly a document states a term.
 *
 * - `explicit`: Printed.
 * - `derived`: Follows from what is printed.
 * - `preference`: Preferred by the insurer.
 * - `inPrinciple`: Agreed in principle.
 */
export type TermCertainty = "explicit" | "derived" | "preference" | "inPrinciple" | OtherWord;

/** The terms of agreements that are stated for a kind of care. */
export interface TermChangeView {
  /** Terms stated now. */
  after: Array<StatedTermView>;
  /** Terms stated before. */
  before: Array<StatedTermView>;
  /** The kind of care. */
  careKind: CareKind;
}

/** A stated term. */
export interface TermView {
  /** How firmly it is stated. */
  certainty: TermCertainty;
  /** The term; both days inclusive. */
  period: Period;
}

/**
 * What became of a payment title.
 *
 * - `continued`: It goes on as it was.
 * - `renamed`: It goes on under another name.
 * - `split`: It goes on in several parts.
 * - `lapsed`: It has ended.
 */
export type TitleChange = "continued" | "renamed" | "split" | "lapsed" | OtherWord;

/**
 * Why there is no token (RFC 6749, 5.2, and RFC 9449, 5).
 *
 * - `invalid_request`: A parameter is missing, occurs twice or cannot be read.
 * - `invalid_client`: The client is unknown or suspended, or did not prove who it is.
 * - `unauthorized_client`: The client may not have a token now: the AGB code of its organisation is not active.
 * - `unsupported_grant_type`: Only `client_credentials` is known here.
 * - `invalid_scope`: A scope is unknown, not registered for the client, or needs a bound token.
 * - `invalid_dpop_proof`: The DPoP proof does not fit the request, is too old, or was used before.
 */
export type TokenErrorCode =
  | "invalid_request"
  | "invalid_client"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "invalid_scope"
  | "invalid_dpop_proof"
  | OtherWord;

/** Why there is no token, in the form of RFC 6749. */
export interface TokenRefusal {
  /** The code; programs decide by this. */
  error: TokenErrorCode;
  /** What is wrong, for the developer, in English. */
  error_description: string;
}

/** What a client sends to get a token. Parameters that are not named here are ignored. */
export interface TokenRequest {
  /**
   * The signed assertion: `iss` and `sub` are the client, `aud` is the address of this endpoint, `exp` lies
   * at most five minutes ahead, `jti` is new every time.
   */
  client_assertion?: string | null;
  /** `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `private_key_jwt`. */
  client_assertion_type?: string | null;
  /** The client; required with `tls_client_auth`. */
  client_id?: string | null;
  /** `client_credentials`. */
  grant_type: string;
  /**
   * Scopes, separated by spaces: a subset of those registered. Without it the token gets all that it
   * may have: of the registered scopes those that read, and the others when the token is bound.
   */
  scope?: string | null;
}

/** An access token (RFC 6749, 5.1). */
export interface TokenView {
  /** The token: a JWT (RFC 9068) that the client passes on unread. */
  access_token: string;
  /** Life of the token in seconds. */
  expires_in: number;
  /** Scopes that the token holds, separated by spaces. */
  scope: string;
  /** `DPoP` when the token is bound to a key, else `Bearer`; the scheme of the `Authorization` header. */
  token_type: string;
}

/** How many rules changed in a row of the comparison. */
export interface TopicChangesView {
  /** Rules added. */
  added: number;
  /** Rules changed. */
  changed: number;
  /** Rules removed. */
  removed: number;
  /** Rules renamed. */
  renamed: number;
  /** Its title, in the language of the answer. */
  title: string;
  /** The row. */
  topic: ComparisonRow;
}

/**
 * Whose audit trail: `agb:` and an AGB code, `purchasing-party:` or `concern:` and an id, `company:` and a KvK
 * number, or `operator`.
 */
export type TrailOwner = Named<"TrailOwner">;

/** How many cells go from one answer to another. */
export interface TransitionView {
  /** Cells. */
  cells: number;
  /** Cells of which the modules differ. */
  cellsWithOtherModules: number;
  /** As it is. */
  from: StandingView;
  /** Providers with such a cell. */
  providers: number;
  /** As it would be; the same as `from` where only modules, dates or missing facts differ. */
  to: StandingView;
}

/**
 * Unit of a parameter.
 *
 * - `percent`: Percent, 0 to 100.
 * - `percentPoint`: Points of a percentage, added to another percentage.
 * - `eur`: Euro.
 * - `months`: Calendar months.
 * - `years`: Calendar years.
 * - `days`: Calendar days.
 * - `count`: A number of things.
 * - `text`: Words.
 */
export type Unit =
  | "percent"
  | "percentPoint"
  | "eur"
  | "months"
  | "years"
  | "days"
  | "count"
  | "text"
  | OtherWord;

/**
 * Something that follows on a yes and of which no source says what.
 *
 * - `agreementType`: The agreement type.
 * - `startsOn`: The first day.
 * - `annexes`: The annexes that go with it.
 */
export type UnknownFollowUp = "agreementType" | "startsOn" | "annexes" | OtherWord;

/** A policy that an answer rests on. */
export interface UsedPolicy {
  /** The policy. */
  policyId: PolicyId;
  /** From when its release is known; absent for one that a change made. */
  recordedAt?: Moment | null;
  /** Whether a change made or altered it. */
  supposed: boolean;
}

/** UZOVI code of a health insurer: four digits, leading zeros count (register kept by Vektis). */
export type UzoviCode = Named<"UzoviCode">;

/** Providers for whom criteria and exclusions together say something else. */
export interface VerdictChangeView {
  /** What they say. */
  after: VerdictSideView;
  /** What they said. */
  before: VerdictSideView;
  /** Facts that give these two. */
  facts: Array<WitnessFactView>;
  /** Kinds of provider. */
  providerKinds: Array<ProviderKind>;
}

/** What criteria and exclusions say together. */
export interface VerdictSideView {
  /** The rules that give it; none when nothing stands in the way. */
  decidedBy: Array<DecidingRuleView>;
  /** The verdict. */
  verdict: CriteriaVerdict;
}

/**
 * Where a version of a questionnaire stands.
 *
 * - `draft`: It can still change, and only its concern sees it.
 * - `published`: It never changes again and can have rounds.
 * - `retired`: It gets no new rounds; those that it has stay.
 */
export type VersionState = "draft" | "published" | "retired" | OtherWord;

/** How long new patients wait, as measured on a day. */
export interface WaitingTime {
  /** For which care. */
  careKind: CareKind;
  /** Calendar days until the first appointment. */
  days: number;
  /** The day on which it was so. */
  measuredOn: LocalDate;
}

/** The change of a part of a contract. */
export interface WeighedChange {
  /** What it is to be; absent when it is to go. */
  after?: Json;
  /** What it was; absent when it was not there. */
  before?: Json;
  /** How it works out for the provider. */
  effect: ChangeEffect;
  /**
   * The part, as a JSON pointer: `/term/endDate`, a condition by its id, an annex by its id, a tariff by its
   * prestatie or module (`/tariffs/12000`), one that has neither by its annex and title.
   */
  part: string;
  /** Whether the insurer said so, where it cannot be read from the change. */
  stated?: boolean;
}

/** A fact that shows a difference. Facts that are not named do not matter for it. */
export interface WitnessFactView {
  /** The fact, from the closed vocabulary. */
  fact: string;
  /** What the fact asks, in the language of the answer. */
  question: string;
  /** Its value, as it stands in a pack; the words of a set with commas between them, empty for none. */
  value: string;
}

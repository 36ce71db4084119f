// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import { Client } from "../runtime/client.js";
import type { Options } from "../runtime/core.js";
import type { Arguments, CallOptions, Operation, Reply } from "../runtime/operation.js";
import * as agreements from "./agreements.js";
import * as audit from "./audit.js";
import * as contracts from "./contracts.js";
import * as following from "./following.js";
import * as identity from "./identity.js";
import * as operations from "./operations.js";
import * as policies from "./policies.js";
import * as publication from "./publication.js";
import * as questionnaires from "./questionnaires.js";
import * as reference from "./reference.js";
import * as registrations from "./registrations.js";
import * as sandbox from "./sandbox.js";
import * as statistics from "./statistics.js";
import * as submissions from "./submissions.js";
import * as tariffs from "./tariffs.js";
import type { Json } from "../runtime/values.js";
import { problemClasses } from "./problems.js";
import type * as T from "./types.js";

/** Operations of `agreements`. */
export class Agreements {
  constructor(private readonly client: Client) {}

  /** Which agreement applies, and why: {@link agreements.getEffectiveAgreement}. */
  getEffectiveAgreement(given: agreements.GetEffectiveAgreementArguments, options?: CallOptions): Reply<T.EffectiveAgreement> {
    return agreements.getEffectiveAgreement(this.client, given, options);
  }

  /** Answer up to a thousand questions at once: {@link agreements.searchEffectiveAgreements}. */
  searchEffectiveAgreements(given: agreements.SearchEffectiveAgreementsArguments, options?: CallOptions): Reply<T.AgreementAnswers> {
    return agreements.searchEffectiveAgreements(this.client, given, options);
  }

  /** Check what a provider can get from an insurer: {@link agreements.checkEligibility}. */
  checkEligibility(given: agreements.CheckEligibilityArguments, options?: CallOptions): Reply<T.EligibilityCheckView> {
    return agreements.checkEligibility(this.client, given, options);
  }

  /** What would change if: {@link agreements.simulateChanges}. */
  simulateChanges(given: agreements.SimulateChangesArguments, options?: CallOptions): Reply<T.SimulationView> {
    return agreements.simulateChanges(this.client, given, options);
  }
}

/** Operations of `audit`. */
export class Audit {
  constructor(private readonly client: Client) {}

  /** Search the audit trail: {@link audit.listAuditEntries}. */
  listAuditEntries(given: audit.ListAuditEntriesArguments = {}, options?: CallOptions): Reply<T.AuditEntryViewPage> {
    return audit.listAuditEntries(this.client, given, options);
  }

  /** The items, page after page: {@link audit.iterateAuditEntries}. */
  iterateAuditEntries(given: audit.ListAuditEntriesArguments = {}, options?: CallOptions): AsyncGenerator<T.AuditEntryView, void, undefined> {
    return audit.iterateAuditEntries(this.client, given, options);
  }

  /** Export a trail, so that it can be verified elsewhere: {@link audit.getAuditExport}. */
  getAuditExport(given: audit.GetAuditExportArguments, options?: CallOptions): Reply<Uint8Array> {
    return audit.getAuditExport(this.client, given, options);
  }

  /** Read the signed end of a trail as it is now: {@link audit.getAuditHead}. */
  getAuditHead(given: audit.GetAuditHeadArguments, options?: CallOptions): Reply<T.AuditHeadView> {
    return audit.getAuditHead(this.client, given, options);
  }

  /** List the ends of a trail that were signed hour by hour: {@link audit.listAuditHeads}. */
  listAuditHeads(given: audit.ListAuditHeadsArguments, options?: CallOptions): Reply<T.AuditHeadViewPage> {
    return audit.listAuditHeads(this.client, given, options);
  }

  /** The items, page after page: {@link audit.iterateAuditHeads}. */
  iterateAuditHeads(given: audit.ListAuditHeadsArguments, options?: CallOptions): AsyncGenerator<T.AuditHeadView, void, undefined> {
    return audit.iterateAuditHeads(this.client, given, options);
  }
}

/** Operations of `contracts`. */
export class Contracts {
  constructor(private readonly client: Client) {}

  /** Read an addendum: {@link contracts.getAddendum}. */
  getAddendum(given: contracts.GetAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
    return contracts.getAddendum(this.client, given, options);
  }

  /** Approve an addendum: {@link contracts.approveAddendum}. */
  approveAddendum(given: contracts.ApproveAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
    return contracts.approveAddendum(this.client, given, options);
  }

  /** End an addendum: {@link contracts.endAddendum}. */
  endAddendum(given: contracts.EndAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
    return contracts.endAddendum(this.client, given, options);
  }

  /** Reject an addendum: {@link contracts.rejectAddendum}. */
  rejectAddendum(given: contracts.RejectAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
    return contracts.rejectAddendum(this.client, given, options);
  }

  /** Withdraw an addendum: {@link contracts.withdrawAddendum}. */
  withdrawAddendum(given: contracts.WithdrawAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
    return contracts.withdrawAddendum(this.client, given, options);
  }

  /** Read the document of an addendum: {@link contracts.getAddendumDocument}. */
  getAddendumDocument(given: contracts.GetAddendumDocumentArguments, options?: CallOptions): Reply<Json> {
    return contracts.getAddendumDocument(this.client, given, options);
  }

  /** The answer as file: {@link contracts.getAddendumDocumentFile}. */
  getAddendumDocumentFile(given: Parameters<typeof contracts.getAddendumDocumentFile>[1], options?: CallOptions): Reply<Uint8Array> {
    return contracts.getAddendumDocumentFile(this.client, given, options);
  }

  /** List the signatures of an addendum: {@link contracts.listAddendumSignatures}. */
  listAddendumSignatures(given: contracts.ListAddendumSignaturesArguments, options?: CallOptions): Reply<T.SignatureViewPage> {
    return contracts.listAddendumSignatures(this.client, given, options);
  }

  /** The items, page after page: {@link contracts.iterateAddendumSignatures}. */
  iterateAddendumSignatures(given: contracts.ListAddendumSignaturesArguments, options?: CallOptions): AsyncGenerator<T.SignatureView, void, undefined> {
    return contracts.iterateAddendumSignatures(this.client, given, options);
  }

  /** Sign an addendum: {@link contracts.createAddendumSignature}. */
  createAddendumSignature(given: contracts.CreateAddendumSignatureArguments, options?: CallOptions): Reply<T.AddendumSignature> {
    return contracts.createAddendumSignature(this.client, given, options);
  }

  /** List the steps of an addendum: {@link contracts.listAddendumSteps}. */
  listAddendumSteps(given: contracts.ListAddendumStepsArguments, options?: CallOptions): Reply<T.AddendumStepViewPage> {
    return contracts.listAddendumSteps(this.client, given, options);
  }

  /** The items, page after page: {@link contracts.iterateAddendumSteps}. */
  iterateAddendumSteps(given: contracts.ListAddendumStepsArguments, options?: CallOptions): AsyncGenerator<T.AddendumStepView, void, undefined> {
    return contracts.iterateAddendumSteps(this.client, given, options);
  }

  /** Read an amendment: {@link contracts.getAmendment}. */
  getAmendment(given: contracts.GetAmendmentArguments, options?: CallOptions): Reply<T.AmendmentView> {
    return contracts.getAmendment(this.client, given, options);
  }

  /** Refuse an amendment: {@link contracts.refuseAmendment}. */
  refuseAmendment(given: contracts.RefuseAmendmentArguments, options?: CallOptions): Reply<T.AmendmentView> {
    return contracts.refuseAmendment(this.client, given, options);
  }

  /** Withdraw an amendment: {@link contracts.withdrawAmendment}. */
  withdrawAmendment(given: contracts.WithdrawAmendmentArguments, options?: CallOptions): Reply<T.AmendmentView> {
    return contracts.withdrawAmendment(this.client, given, options);
  }

  /** Read the document of an amendment: {@link contracts.getAmendmentDocument}. */
  getAmendmentDocument(given: contracts.GetAmendmentDocumentArguments, options?: CallOptions): Reply<Json> {
    return contracts.getAmendmentDocument(this.client, given, options);
  }

  /** The answer as file: {@link contracts.getAmendmentDocumentFile}. */
  getAmendmentDocumentFile(given: Parameters<typeof contracts.getAmendmentDocumentFile>[1], options?: CallOptions): Reply<Uint8Array> {
    return contracts.getAmendmentDocumentFile(this.client, given, options);
  }

  /** List the signatures of an amendment: {@link contracts.listAmendmentSignatures}. */
  listAmendmentSignatures(given: contracts.ListAmendmentSignaturesArguments, options?: CallOptions): Reply<T.SignatureViewPage> {
    return contracts.listAmendmentSignatures(this.client, given, options);
  }

  /** The items, page after page: {@link contracts.iterateAmendmentSignatures}. */
  iterateAmendmentSignatures(given: contracts.ListAmendmentSignaturesArguments, options?: CallOptions): AsyncGenerator<T.SignatureView, void, undefined> {
    return contracts.iterateAmendmentSignatures(this.client, given, options);
  }

  /** Sign an amendment: {@link contracts.createAmendmentSignature}. */
  createAmendmentSignature(given: contracts.CreateAmendmentSignatureArguments, options?: CallOptions): Reply<T.AmendmentSignature> {
    return contracts.createAmendmentSignature(this.client, given, options);
  }

  /** List runs of offers: {@link contracts.listContractOfferRuns}. */
  listContractOfferRuns(given: contracts.ListContractOfferRunsArguments = {}, options?: CallOptions): Reply<T.ContractOfferRunPage> {
    return contracts.listContractOfferRuns(this.client, given, options);
  }

  /** The items, page after page: {@link contracts.iterateContractOfferRuns}. */
  iterateContractOfferRuns(given: contracts.ListContractOfferRunsArguments = {}, options?: CallOptions): AsyncGenerator<T.ContractOfferRun, void, undefined> {
    return contracts.iterateContractOfferRuns(this.client, given, options);
  }

  /** Offer a contract to many organisations: {@link contracts.createContractOfferRun}. */
  createContractOfferRun(given: contracts.CreateContractOfferRunArguments, options?: CallOptions): Reply<T.ContractOfferRun> {
    return contracts.createContractOfferRun(this.client, given, options);
  }

  /** Read a run of offers: {@link contracts.getContractOfferRun}. */
  getContractOfferRun(given: contracts.GetContractOfferRunArguments, options?: CallOptions): Reply<T.ContractOfferRun> {
    return contracts.getContractOfferRun(this.client, given, options);
  }

  /** Cancel a run of offers: {@link contracts.cancelContractOfferRun}. */
  cancelContractOfferRun(given: contracts.CancelContractOfferRunArguments, options?: CallOptions): Reply<T.ContractOfferRun> {
    return contracts.cancelContractOfferRun(this.client, given, options);
  }

  /** List the rows of a run of offers: {@link contracts.listContractOfferRows}. */
  listContractOfferRows(given: contracts.ListContractOfferRowsArguments, options?: CallOptions): Reply<T.ContractOfferRowPage> {
    return contracts.listContractOfferRows(this.client, given, options);
  }

  /** The items, page after page: {@link contracts.iterateContractOfferRows}. */
  iterateContractOfferRows(given: contracts.ListContractOfferRowsArguments, options?: CallOptions): AsyncGenerator<T.ContractOfferRow, void, undefined> {
    return contracts.iterateContractOfferRows(this.client, given, options);
  }

  /** The answer as file: {@link contracts.listContractOfferRowsFile}. */
  listContractOfferRowsFile(given: Parameters<typeof contracts.listContractOfferRowsFile>[1], options?: CallOptions): Reply<Uint8Array> {
    return contracts.listContractOfferRowsFile(this.client, given, options);
  }

  /** List contracts: {@link contracts.listContracts}. */
  list(given: contracts.ListContractsArguments = {}, options?: CallOptions): Reply<T.ContractViewPage> {
    return contracts.listContracts(this.client, given, options);
  }

  /** The items, page after page: {@link contracts.iterateContracts}. */
  iterate(given: contracts.ListContractsArguments = {}, options?: CallOptions): AsyncGenerator<T.ContractView, void, undefined> {
    return contracts.iterateContracts(this.client, given, options);
  }

  /** The answer as file: {@link contracts.listContractsFile}. */
  listFile(given: Parameters<typeof contracts.listContractsFile>[1], options?: CallOptions): Reply<Uint8Array> {
    return contracts.listContractsFile(this.client, given, options);
  }

  /** Record a contract that was agreed elsewhere, or draft one: {@link contracts.createContract}. */
  create(given: contracts.CreateContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
    return contracts.createContract(this.client, given, options);
  }

  /** Read a contract: {@link contracts.getContract}. */
  get(given: contracts.GetContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
    return contracts.getContract(this.client, given, options);
  }

  /** Change a draft: {@link contracts.updateContract}. */
  update(given: contracts.UpdateContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
    return contracts.updateContract(this.client, given, options);
  }

  /** Carry a contract over into the next one: {@link contracts.createNextContract}. */
  createNextContract(given: contracts.CreateNextContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
    return contracts.createNextContract(this.client, given, options);
  }

  /** Offer a draft to the provider: {@link contracts.offerContract}. */
  offer(given: contracts.OfferContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
    return contracts.offerContract(this.client, given, options);
  }

  /** Refuse an offer: {@link contracts.refuseContract}. */
  refuse(given: contracts.RefuseContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
    return contracts.refuseContract(this.client, given, options);
  }

  /** Take a contract over for another organisation: {@link contracts.createSuccessorContract}. */
  createSuccessorContract(given: contracts.CreateSuccessorContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
    return contracts.createSuccessorContract(this.client, given, options);
  }

  /** Terminate a contract: {@link contracts.terminateContract}. */
  terminate(given: contracts.TerminateContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
    return contracts.terminateContract(this.client, given, options);
  }

  /** Withdraw a draft or an offer: {@link contracts.withdrawContract}. */
  withdraw(given: contracts.WithdrawContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
    return contracts.withdrawContract(this.client, given, options);
  }

  /** List the addenda of a contract: {@link contracts.listAddenda}. */
  listAddenda(given: contracts.ListAddendaArguments, options?: CallOptions): Reply<T.AddendumViewPage> {
    return contracts.listAddenda(this.client, given, options);
  }

  /** The items, page after page: {@link contracts.iterateAddenda}. */
  iterateAddenda(given: contracts.ListAddendaArguments, options?: CallOptions): AsyncGenerator<T.AddendumView, void, undefined> {
    return contracts.iterateAddenda(this.client, given, options);
  }

  /** Put an addendum on a contract: {@link contracts.createAddendum}. */
  createAddendum(given: contracts.CreateAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
    return contracts.createAddendum(this.client, given, options);
  }

  /** List the amendments of a contract: {@link contracts.listAmendments}. */
  listAmendments(given: contracts.ListAmendmentsArguments, options?: CallOptions): Reply<T.AmendmentViewPage> {
    return contracts.listAmendments(this.client, given, options);
  }

  /** The items, page after page: {@link contracts.iterateAmendments}. */
  iterateAmendments(given: contracts.ListAmendmentsArguments, options?: CallOptions): AsyncGenerator<T.AmendmentView, void, undefined> {
    return contracts.iterateAmendments(this.client, given, options);
  }

  /** Amend a contract: {@link contracts.createAmendment}. */
  createAmendment(given: contracts.CreateAmendmentArguments, options?: CallOptions): Reply<T.AmendmentView> {
    return contracts.createAmendment(this.client, given, options);
  }

  /** Read the document of a contract: {@link contracts.getContractDocument}. */
  getContractDocument(given: contracts.GetContractDocumentArguments, options?: CallOptions): Reply<T.AgreedContract> {
    return contracts.getContractDocument(this.client, given, options);
  }

  /** The answer as file: {@link contracts.getContractDocumentFile}. */
  getContractDocumentFile(given: Parameters<typeof contracts.getContractDocumentFile>[1], options?: CallOptions): Reply<Uint8Array> {
    return contracts.getContractDocumentFile(this.client, given, options);
  }

  /** Get the evidence of what was signed: {@link contracts.getContractEvidence}. */
  getContractEvidence(given: contracts.GetContractEvidenceArguments, options?: CallOptions): Reply<T.ContractEvidence> {
    return contracts.getContractEvidence(this.client, given, options);
  }

  /** List the signatures of a contract: {@link contracts.listContractSignatures}. */
  listContractSignatures(given: contracts.ListContractSignaturesArguments, options?: CallOptions): Reply<T.SignatureViewPage> {
    return contracts.listContractSignatures(this.client, given, options);
  }

  /** The items, page after page: {@link contracts.iterateContractSignatures}. */
  iterateContractSignatures(given: contracts.ListContractSignaturesArguments, options?: CallOptions): AsyncGenerator<T.SignatureView, void, undefined> {
    return contracts.iterateContractSignatures(this.client, given, options);
  }

  /** Sign a contract: {@link contracts.createContractSignature}. */
  createContractSignature(given: contracts.CreateContractSignatureArguments, options?: CallOptions): Reply<T.TakenSignature> {
    return contracts.createContractSignature(this.client, given, options);
  }

  /** List the versions of a contract: {@link contracts.listContractVersions}. */
  listContractVersions(given: contracts.ListContractVersionsArguments, options?: CallOptions): Reply<T.ContractVersionViewPage> {
    return contracts.listContractVersions(this.client, given, options);
  }

  /** The items, page after page: {@link contracts.iterateContractVersions}. */
  iterateContractVersions(given: contracts.ListContractVersionsArguments, options?: CallOptions): AsyncGenerator<T.ContractVersionView, void, undefined> {
    return contracts.iterateContractVersions(this.client, given, options);
  }

  /** Read a version of a contract: {@link contracts.getContractVersion}. */
  getContractVersion(given: contracts.GetContractVersionArguments, options?: CallOptions): Reply<T.ContractVersionDetail> {
    return contracts.getContractVersion(this.client, given, options);
  }

  /** Compare two versions of a contract: {@link contracts.getContractVersionChanges}. */
  getContractVersionChanges(given: contracts.GetContractVersionChangesArguments, options?: CallOptions): Reply<T.ContractChangesView> {
    return contracts.getContractVersionChanges(this.client, given, options);
  }

  /** Draft a contract from an approved submission: {@link contracts.createSubmissionContract}. */
  createSubmissionContract(given: contracts.CreateSubmissionContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
    return contracts.createSubmissionContract(this.client, given, options);
  }
}

/** Operations of `following`. */
export class Following {
  constructor(private readonly client: Client) {}

  /** List coverage declarations: {@link following.listCoverageDeclarations}. */
  listCoverageDeclarations(given: following.ListCoverageDeclarationsArguments = {}, options?: CallOptions): Reply<T.CoverageDeclarationViewPage> {
    return following.listCoverageDeclarations(this.client, given, options);
  }

  /** The items, page after page: {@link following.iterateCoverageDeclarations}. */
  iterateCoverageDeclarations(given: following.ListCoverageDeclarationsArguments = {}, options?: CallOptions): AsyncGenerator<T.CoverageDeclarationView, void, undefined> {
    return following.iterateCoverageDeclarations(this.client, given, options);
  }

  /** Declare that contracts are complete here: {@link following.createCoverageDeclaration}. */
  createCoverageDeclaration(given: following.CreateCoverageDeclarationArguments, options?: CallOptions): Reply<T.CoverageDeclarationView> {
    return following.createCoverageDeclaration(this.client, given, options);
  }

  /** Read a coverage declaration: {@link following.getCoverageDeclaration}. */
  getCoverageDeclaration(given: following.GetCoverageDeclarationArguments, options?: CallOptions): Reply<T.CoverageDeclarationView> {
    return following.getCoverageDeclaration(this.client, given, options);
  }

  /** Change the period of a declaration, or take it back: {@link following.updateCoverageDeclaration}. */
  updateCoverageDeclaration(given: following.UpdateCoverageDeclarationArguments, options?: CallOptions): Reply<T.CoverageDeclarationView> {
    return following.updateCoverageDeclaration(this.client, given, options);
  }

  /** List follow decisions: {@link following.listFollowDecisions}. */
  listFollowDecisions(given: following.ListFollowDecisionsArguments = {}, options?: CallOptions): Reply<T.FollowDecisionViewPage> {
    return following.listFollowDecisions(this.client, given, options);
  }

  /** The items, page after page: {@link following.iterateFollowDecisions}. */
  iterateFollowDecisions(given: following.ListFollowDecisionsArguments = {}, options?: CallOptions): AsyncGenerator<T.FollowDecisionView, void, undefined> {
    return following.iterateFollowDecisions(this.client, given, options);
  }

  /** Ask an insurer to follow, or record what it decided: {@link following.createFollowDecision}. */
  createFollowDecision(given: following.CreateFollowDecisionArguments, options?: CallOptions): Reply<T.FollowDecisionView> {
    return following.createFollowDecision(this.client, given, options);
  }

  /** Read a follow decision: {@link following.getFollowDecision}. */
  getFollowDecision(given: following.GetFollowDecisionArguments, options?: CallOptions): Reply<T.FollowDecisionView> {
    return following.getFollowDecision(this.client, given, options);
  }

  /** Decide, or revise what was decided: {@link following.updateFollowDecision}. */
  updateFollowDecision(given: following.UpdateFollowDecisionArguments, options?: CallOptions): Reply<T.FollowDecisionView> {
    return following.updateFollowDecision(this.client, given, options);
  }
}

/** Operations of `identity`. */
export class Identity {
  constructor(private readonly client: Client) {}

  /** Read the public keys: {@link identity.getKeySet}. */
  getKeySet(given: identity.GetKeySetArguments = {}, options?: CallOptions): Reply<T.KeySetView> {
    return identity.getKeySet(this.client, given, options);
  }

  /** Read what the authorization server can do: {@link identity.getAuthorizationServer}. */
  getAuthorizationServer(given: identity.GetAuthorizationServerArguments = {}, options?: CallOptions): Reply<T.AuthorizationServerView> {
    return identity.getAuthorizationServer(this.client, given, options);
  }

  /** Read what a client of SMART Backend Services needs: {@link identity.getSmartConfiguration}. */
  getSmartConfiguration(given: identity.GetSmartConfigurationArguments = {}, options?: CallOptions): Reply<T.SmartConfigurationView> {
    return identity.getSmartConfiguration(this.client, given, options);
  }

  /** List certificates of signatories: {@link identity.listCertificates}. */
  listCertificates(given: identity.ListCertificatesArguments = {}, options?: CallOptions): Reply<T.CertificateViewPage> {
    return identity.listCertificates(this.client, given, options);
  }

  /** The items, page after page: {@link identity.iterateCertificates}. */
  iterateCertificates(given: identity.ListCertificatesArguments = {}, options?: CallOptions): AsyncGenerator<T.CertificateView, void, undefined> {
    return identity.iterateCertificates(this.client, given, options);
  }

  /** Register a certificate of a signatory: {@link identity.createCertificate}. */
  createCertificate(given: identity.CreateCertificateArguments, options?: CallOptions): Reply<T.CertificateView> {
    return identity.createCertificate(this.client, given, options);
  }

  /** Read a certificate of a signatory: {@link identity.getCertificate}. */
  getCertificate(given: identity.GetCertificateArguments, options?: CallOptions): Reply<T.CertificateView> {
    return identity.getCertificate(this.client, given, options);
  }

  /** Change or suspend a certificate of a signatory: {@link identity.updateCertificate}. */
  updateCertificate(given: identity.UpdateCertificateArguments, options?: CallOptions): Reply<T.CertificateView> {
    return identity.updateCertificate(this.client, given, options);
  }

  /** List clients: {@link identity.listClients}. */
  listClients(given: identity.ListClientsArguments = {}, options?: CallOptions): Reply<T.ClientViewPage> {
    return identity.listClients(this.client, given, options);
  }

  /** The items, page after page: {@link identity.iterateClients}. */
  iterateClients(given: identity.ListClientsArguments = {}, options?: CallOptions): AsyncGenerator<T.ClientView, void, undefined> {
    return identity.iterateClients(this.client, given, options);
  }

  /** Register a client: {@link identity.createClient}. */
  createClient(given: identity.CreateClientArguments, options?: CallOptions): Reply<T.ClientView> {
    return identity.createClient(this.client, given, options);
  }

  /** Read a client: {@link identity.getClient}. */
  getClient(given: identity.GetClientArguments, options?: CallOptions): Reply<T.ClientView> {
    return identity.getClient(this.client, given, options);
  }

  /** Change or suspend a client: {@link identity.updateClient}. */
  updateClient(given: identity.UpdateClientArguments, options?: CallOptions): Reply<T.ClientView> {
    return identity.updateClient(this.client, given, options);
  }

  /** Add a certificate to a client: {@link identity.createClientCertificate}. */
  createClientCertificate(given: identity.CreateClientCertificateArguments, options?: CallOptions): Reply<T.ClientView> {
    return identity.createClientCertificate(this.client, given, options);
  }

  /** Delete a certificate of a client: {@link identity.deleteClientCertificate}. */
  deleteClientCertificate(given: identity.DeleteClientCertificateArguments, options?: CallOptions): Reply<T.ClientView> {
    return identity.deleteClientCertificate(this.client, given, options);
  }

  /** Add a key to a client: {@link identity.createClientKey}. */
  createClientKey(given: identity.CreateClientKeyArguments, options?: CallOptions): Reply<T.ClientView> {
    return identity.createClientKey(this.client, given, options);
  }

  /** Delete a key of a client: {@link identity.deleteClientKey}. */
  deleteClientKey(given: identity.DeleteClientKeyArguments, options?: CallOptions): Reply<T.ClientView> {
    return identity.deleteClientKey(this.client, given, options);
  }

  /** List delegations: {@link identity.listDelegations}. */
  listDelegations(given: identity.ListDelegationsArguments = {}, options?: CallOptions): Reply<T.DelegationViewPage> {
    return identity.listDelegations(this.client, given, options);
  }

  /** The items, page after page: {@link identity.iterateDelegations}. */
  iterateDelegations(given: identity.ListDelegationsArguments = {}, options?: CallOptions): AsyncGenerator<T.DelegationView, void, undefined> {
    return identity.iterateDelegations(this.client, given, options);
  }

  /** Let others act: {@link identity.createDelegation}. */
  createDelegation(given: identity.CreateDelegationArguments, options?: CallOptions): Reply<T.DelegationView> {
    return identity.createDelegation(this.client, given, options);
  }

  /** Read a delegation: {@link identity.getDelegation}. */
  getDelegation(given: identity.GetDelegationArguments, options?: CallOptions): Reply<T.DelegationView> {
    return identity.getDelegation(this.client, given, options);
  }

  /** Withdraw a delegation: {@link identity.withdrawDelegation}. */
  withdrawDelegation(given: identity.WithdrawDelegationArguments, options?: CallOptions): Reply<T.DelegationView> {
    return identity.withdrawDelegation(this.client, given, options);
  }

  /** Get an access token: {@link identity.createToken}. */
  createToken(given: identity.CreateTokenArguments, options?: CallOptions): Reply<T.TokenView> {
    return identity.createToken(this.client, given, options);
  }
}

/** Operations of `operations`. */
export class Operations {
  constructor(private readonly client: Client) {}

  /** The process is alive: {@link operations.getLiveness}. */
  getLiveness(given: operations.GetLivenessArguments = {}, options?: CallOptions): Reply<T.Health> {
    return operations.getLiveness(this.client, given, options);
  }

  /** The service takes work: {@link operations.getReadiness}. */
  getReadiness(given: operations.GetReadinessArguments = {}, options?: CallOptions): Reply<T.Health> {
    return operations.getReadiness(this.client, given, options);
  }
}

/** Operations of `policies`. */
export class Policies {
  constructor(private readonly client: Client) {}

  /** List the deadlines of purchasing policies: {@link policies.listDeadlines}. */
  listDeadlines(given: policies.ListDeadlinesArguments = {}, options?: CallOptions): Reply<T.PolicyDeadlinePage> {
    return policies.listDeadlines(this.client, given, options);
  }

  /** The items, page after page: {@link policies.iterateDeadlines}. */
  iterateDeadlines(given: policies.ListDeadlinesArguments = {}, options?: CallOptions): AsyncGenerator<T.PolicyDeadline, void, undefined> {
    return policies.iterateDeadlines(this.client, given, options);
  }

  /** The answer as file: {@link policies.listDeadlinesFile}. */
  listDeadlinesFile(given: Parameters<typeof policies.listDeadlinesFile>[1], options?: CallOptions): Reply<Uint8Array> {
    return policies.listDeadlinesFile(this.client, given, options);
  }

  /** List purchasing policies: {@link policies.listPolicies}. */
  list(given: policies.ListPoliciesArguments = {}, options?: CallOptions): Reply<T.PolicyViewPage> {
    return policies.listPolicies(this.client, given, options);
  }

  /** The items, page after page: {@link policies.iteratePolicies}. */
  iterate(given: policies.ListPoliciesArguments = {}, options?: CallOptions): AsyncGenerator<T.PolicyView, void, undefined> {
    return policies.iteratePolicies(this.client, given, options);
  }

  /** Read a purchasing policy: {@link policies.getPolicy}. */
  get(given: policies.GetPolicyArguments, options?: CallOptions): Reply<T.PolicyView> {
    return policies.getPolicy(this.client, given, options);
  }

  /** List the addenda of a policy: {@link policies.listPolicyAddenda}. */
  listPolicyAddenda(given: policies.ListPolicyAddendaArguments, options?: CallOptions): Reply<T.AddendumTypeViewPage> {
    return policies.listPolicyAddenda(this.client, given, options);
  }

  /** The items, page after page: {@link policies.iteratePolicyAddenda}. */
  iteratePolicyAddenda(given: policies.ListPolicyAddendaArguments, options?: CallOptions): AsyncGenerator<T.AddendumTypeView, void, undefined> {
    return policies.iteratePolicyAddenda(this.client, given, options);
  }

  /** List the agreement types of a policy: {@link policies.listAgreementTypes}. */
  listAgreementTypes(given: policies.ListAgreementTypesArguments, options?: CallOptions): Reply<T.AgreementTypeViewPage> {
    return policies.listAgreementTypes(this.client, given, options);
  }

  /** The items, page after page: {@link policies.iterateAgreementTypes}. */
  iterateAgreementTypes(given: policies.ListAgreementTypesArguments, options?: CallOptions): AsyncGenerator<T.AgreementTypeView, void, undefined> {
    return policies.iterateAgreementTypes(this.client, given, options);
  }

  /** Read what changed in a policy: {@link policies.getPolicyChanges}. */
  getPolicyChanges(given: policies.GetPolicyChangesArguments, options?: CallOptions): Reply<T.PolicyChanges> {
    return policies.getPolicyChanges(this.client, given, options);
  }

  /** List the payment titles of a policy: {@link policies.listPaymentTitles}. */
  listPaymentTitles(given: policies.ListPaymentTitlesArguments, options?: CallOptions): Reply<T.PaymentTitleViewPage> {
    return policies.listPaymentTitles(this.client, given, options);
  }

  /** The items, page after page: {@link policies.iteratePaymentTitles}. */
  iteratePaymentTitles(given: policies.ListPaymentTitlesArguments, options?: CallOptions): AsyncGenerator<T.PaymentTitleView, void, undefined> {
    return policies.iteratePaymentTitles(this.client, given, options);
  }

  /** List the rules of a policy: {@link policies.listPolicyRules}. */
  listPolicyRules(given: policies.ListPolicyRulesArguments, options?: CallOptions): Reply<T.RuleViewPage> {
    return policies.listPolicyRules(this.client, given, options);
  }

  /** The items, page after page: {@link policies.iteratePolicyRules}. */
  iteratePolicyRules(given: policies.ListPolicyRulesArguments, options?: CallOptions): AsyncGenerator<T.RuleView, void, undefined> {
    return policies.iteratePolicyRules(this.client, given, options);
  }

  /** Read a rule of a policy: {@link policies.getPolicyRule}. */
  getPolicyRule(given: policies.GetPolicyRuleArguments, options?: CallOptions): Reply<T.RuleView> {
    return policies.getPolicyRule(this.client, given, options);
  }

  /** Compare purchasing policies: {@link policies.getPolicyComparison}. */
  getPolicyComparison(given: policies.GetPolicyComparisonArguments, options?: CallOptions): Reply<T.PolicyComparison> {
    return policies.getPolicyComparison(this.client, given, options);
  }

  /** The answer as file: {@link policies.getPolicyComparisonFile}. */
  getPolicyComparisonFile(given: Parameters<typeof policies.getPolicyComparisonFile>[1], options?: CallOptions): Reply<Uint8Array> {
    return policies.getPolicyComparisonFile(this.client, given, options);
  }

  /** List policy drafts: {@link policies.listPolicyDrafts}. */
  listPolicyDrafts(given: policies.ListPolicyDraftsArguments = {}, options?: CallOptions): Reply<T.PolicyDraftViewPage> {
    return policies.listPolicyDrafts(this.client, given, options);
  }

  /** The items, page after page: {@link policies.iteratePolicyDrafts}. */
  iteratePolicyDrafts(given: policies.ListPolicyDraftsArguments = {}, options?: CallOptions): AsyncGenerator<T.PolicyDraftView, void, undefined> {
    return policies.iteratePolicyDrafts(this.client, given, options);
  }

  /** Make a policy draft: {@link policies.createPolicyDraft}. */
  createPolicyDraft(given: policies.CreatePolicyDraftArguments, options?: CallOptions): Reply<T.PolicyDraftView> {
    return policies.createPolicyDraft(this.client, given, options);
  }

  /** Throw a policy draft away: {@link policies.deletePolicyDraft}. */
  deletePolicyDraft(given: policies.DeletePolicyDraftArguments, options?: CallOptions): Reply<void> {
    return policies.deletePolicyDraft(this.client, given, options);
  }

  /** Read a policy draft: {@link policies.getPolicyDraft}. */
  getPolicyDraft(given: policies.GetPolicyDraftArguments, options?: CallOptions): Reply<T.PolicyDraftView> {
    return policies.getPolicyDraft(this.client, given, options);
  }

  /** Replace the files of a policy draft: {@link policies.replacePolicyDraft}. */
  replacePolicyDraft(given: policies.ReplacePolicyDraftArguments, options?: CallOptions): Reply<T.PolicyDraftView> {
    return policies.replacePolicyDraft(this.client, given, options);
  }

  /** Publish a policy draft: {@link policies.publishPolicyDraft}. */
  publishPolicyDraft(given: policies.PublishPolicyDraftArguments, options?: CallOptions): Reply<T.PolicyRelease> {
    return policies.publishPolicyDraft(this.client, given, options);
  }
}

/** Operations of `publication`. */
export class Publication {
  constructor(private readonly client: Client) {}

  /** Read what a purchasing party tells its insured about a contract: {@link publication.getReimbursement}. */
  getReimbursement(given: publication.GetReimbursementArguments, options?: CallOptions): Reply<T.ReimbursementView> {
    return publication.getReimbursement(this.client, given, options);
  }

  /** Replace what a purchasing party tells its insured about a contract: {@link publication.replaceReimbursement}. */
  replaceReimbursement(given: publication.ReplaceReimbursementArguments, options?: CallOptions): Reply<T.ReimbursementView> {
    return publication.replaceReimbursement(this.client, given, options);
  }

  /** Read the profile of an organisation: {@link publication.getProviderProfile}. */
  getProviderProfile(given: publication.GetProviderProfileArguments, options?: CallOptions): Reply<T.ProviderProfileView> {
    return publication.getProviderProfile(this.client, given, options);
  }

  /** Replace the profile of an organisation: {@link publication.replaceProviderProfile}. */
  replaceProviderProfile(given: publication.ReplaceProviderProfileArguments, options?: CallOptions): Reply<T.ProviderProfileView> {
    return publication.replaceProviderProfile(this.client, given, options);
  }

  /** List contracted care: {@link publication.listPublishedContracts}. */
  listPublishedContracts(given: publication.ListPublishedContractsArguments = {}, options?: CallOptions): Reply<T.PublishedContractPage> {
    return publication.listPublishedContracts(this.client, given, options);
  }

  /** The items, page after page: {@link publication.iteratePublishedContracts}. */
  iteratePublishedContracts(given: publication.ListPublishedContractsArguments = {}, options?: CallOptions): AsyncGenerator<T.PublishedContract, void, undefined> {
    return publication.iteratePublishedContracts(this.client, given, options);
  }

  /** The answer as file: {@link publication.listPublishedContractsFile}. */
  listPublishedContractsFile(given: Parameters<typeof publication.listPublishedContractsFile>[1], options?: CallOptions): Reply<Uint8Array> {
    return publication.listPublishedContractsFile(this.client, given, options);
  }

  /** List what changed in the contracted care since a moment: {@link publication.listPublishedContractChanges}. */
  listPublishedContractChanges(given: publication.ListPublishedContractChangesArguments, options?: CallOptions): Reply<T.PublishedContractChangePage> {
    return publication.listPublishedContractChanges(this.client, given, options);
  }

  /** The items, page after page: {@link publication.iteratePublishedContractChanges}. */
  iteratePublishedContractChanges(given: publication.ListPublishedContractChangesArguments, options?: CallOptions): AsyncGenerator<T.PublishedContractChange, void, undefined> {
    return publication.iteratePublishedContractChanges(this.client, given, options);
  }
}

/** Operations of `questionnaires`. */
export class Questionnaires {
  constructor(private readonly client: Client) {}

  /** List questionnaires: {@link questionnaires.listQuestionnaires}. */
  list(given: questionnaires.ListQuestionnairesArguments = {}, options?: CallOptions): Reply<T.QuestionnaireViewPage> {
    return questionnaires.listQuestionnaires(this.client, given, options);
  }

  /** The items, page after page: {@link questionnaires.iterateQuestionnaires}. */
  iterate(given: questionnaires.ListQuestionnairesArguments = {}, options?: CallOptions): AsyncGenerator<T.QuestionnaireView, void, undefined> {
    return questionnaires.iterateQuestionnaires(this.client, given, options);
  }

  /** Make a questionnaire: {@link questionnaires.createQuestionnaire}. */
  create(given: questionnaires.CreateQuestionnaireArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
    return questionnaires.createQuestionnaire(this.client, given, options);
  }

  /** Read a questionnaire: {@link questionnaires.getQuestionnaire}. */
  get(given: questionnaires.GetQuestionnaireArguments, options?: CallOptions): Reply<T.QuestionnaireView> {
    return questionnaires.getQuestionnaire(this.client, given, options);
  }

  /** List the rounds of a questionnaire: {@link questionnaires.listQuestionnaireRounds}. */
  listQuestionnaireRounds(given: questionnaires.ListQuestionnaireRoundsArguments, options?: CallOptions): Reply<T.QuestionnaireRoundViewPage> {
    return questionnaires.listQuestionnaireRounds(this.client, given, options);
  }

  /** The items, page after page: {@link questionnaires.iterateQuestionnaireRounds}. */
  iterateQuestionnaireRounds(given: questionnaires.ListQuestionnaireRoundsArguments, options?: CallOptions): AsyncGenerator<T.QuestionnaireRoundView, void, undefined> {
    return questionnaires.iterateQuestionnaireRounds(this.client, given, options);
  }

  /** Open a round: {@link questionnaires.createQuestionnaireRound}. */
  createQuestionnaireRound(given: questionnaires.CreateQuestionnaireRoundArguments, options?: CallOptions): Reply<T.QuestionnaireRoundView> {
    return questionnaires.createQuestionnaireRound(this.client, given, options);
  }

  /** Read a round: {@link questionnaires.getQuestionnaireRound}. */
  getQuestionnaireRound(given: questionnaires.GetQuestionnaireRoundArguments, options?: CallOptions): Reply<T.QuestionnaireRoundView> {
    return questionnaires.getQuestionnaireRound(this.client, given, options);
  }

  /** Extend the deadline of a round: {@link questionnaires.updateQuestionnaireRound}. */
  updateQuestionnaireRound(given: questionnaires.UpdateQuestionnaireRoundArguments, options?: CallOptions): Reply<T.QuestionnaireRoundView> {
    return questionnaires.updateQuestionnaireRound(this.client, given, options);
  }

  /** Make the next version of a questionnaire: {@link questionnaires.createQuestionnaireVersion}. */
  createQuestionnaireVersion(given: questionnaires.CreateQuestionnaireVersionArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
    return questionnaires.createQuestionnaireVersion(this.client, given, options);
  }

  /** Throw a draft away: {@link questionnaires.deleteQuestionnaireVersion}. */
  deleteQuestionnaireVersion(given: questionnaires.DeleteQuestionnaireVersionArguments, options?: CallOptions): Reply<void> {
    return questionnaires.deleteQuestionnaireVersion(this.client, given, options);
  }

  /** Read a version of a questionnaire: {@link questionnaires.getQuestionnaireVersion}. */
  getQuestionnaireVersion(given: questionnaires.GetQuestionnaireVersionArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
    return questionnaires.getQuestionnaireVersion(this.client, given, options);
  }

  /** Replace the definition of a draft: {@link questionnaires.replaceQuestionnaireVersion}. */
  replaceQuestionnaireVersion(given: questionnaires.ReplaceQuestionnaireVersionArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
    return questionnaires.replaceQuestionnaireVersion(this.client, given, options);
  }

  /** Evaluate answers: {@link questionnaires.evaluateAnswers}. */
  evaluateAnswers(given: questionnaires.EvaluateAnswersArguments, options?: CallOptions): Reply<T.QuestionnaireEvaluation> {
    return questionnaires.evaluateAnswers(this.client, given, options);
  }

  /** Publish a version of a questionnaire: {@link questionnaires.publishQuestionnaireVersion}. */
  publishQuestionnaireVersion(given: questionnaires.PublishQuestionnaireVersionArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
    return questionnaires.publishQuestionnaireVersion(this.client, given, options);
  }

  /** Retire a version of a questionnaire: {@link questionnaires.retireQuestionnaireVersion}. */
  retireQuestionnaireVersion(given: questionnaires.RetireQuestionnaireVersionArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
    return questionnaires.retireQuestionnaireVersion(this.client, given, options);
  }
}

/** Operations of `reference`. */
export class Reference {
  constructor(private readonly client: Client) {}

  /** List concerns: {@link reference.listConcerns}. */
  listConcerns(given: reference.ListConcernsArguments = {}, options?: CallOptions): Reply<T.ConcernViewPage> {
    return reference.listConcerns(this.client, given, options);
  }

  /** The items, page after page: {@link reference.iterateConcerns}. */
  iterateConcerns(given: reference.ListConcernsArguments = {}, options?: CallOptions): AsyncGenerator<T.ConcernView, void, undefined> {
    return reference.iterateConcerns(this.client, given, options);
  }

  /** Read a concern: {@link reference.getConcern}. */
  getConcern(given: reference.GetConcernArguments, options?: CallOptions): Reply<T.ConcernView> {
    return reference.getConcern(this.client, given, options);
  }

  /** List insurers: {@link reference.listInsurers}. */
  listInsurers(given: reference.ListInsurersArguments = {}, options?: CallOptions): Reply<T.InsurerViewPage> {
    return reference.listInsurers(this.client, given, options);
  }

  /** The items, page after page: {@link reference.iterateInsurers}. */
  iterateInsurers(given: reference.ListInsurersArguments = {}, options?: CallOptions): AsyncGenerator<T.InsurerView, void, undefined> {
    return reference.iterateInsurers(this.client, given, options);
  }

  /** Read an insurer: {@link reference.getInsurer}. */
  getInsurer(given: reference.GetInsurerArguments, options?: CallOptions): Reply<T.InsurerView> {
    return reference.getInsurer(this.client, given, options);
  }

  /** Import a list: {@link reference.createListImport}. */
  createListImport(given: reference.CreateListImportArguments & { readonly dryRun: true }, options?: CallOptions): Reply<T.ListRehearsal>;
  createListImport(given: reference.CreateListImportArguments, options?: CallOptions): Reply<T.ListImport>;
  createListImport(given: reference.CreateListImportArguments, options?: CallOptions): Reply<T.ListImport | T.ListRehearsal> {
    return reference.createListImport(this.client, given, options);
  }

  /** Read an import of a list: {@link reference.getListImport}. */
  getListImport(given: reference.GetListImportArguments, options?: CallOptions): Reply<T.ListImport> {
    return reference.getListImport(this.client, given, options);
  }

  /** List national facts: {@link reference.listNationalFacts}. */
  listNationalFacts(given: reference.ListNationalFactsArguments = {}, options?: CallOptions): Reply<T.NationalFactViewPage> {
    return reference.listNationalFacts(this.client, given, options);
  }

  /** The items, page after page: {@link reference.iterateNationalFacts}. */
  iterateNationalFacts(given: reference.ListNationalFactsArguments = {}, options?: CallOptions): AsyncGenerator<T.NationalFactView, void, undefined> {
    return reference.iterateNationalFacts(this.client, given, options);
  }

  /** List preferred insurers: {@link reference.listPreferredInsurers}. */
  listPreferredInsurers(given: reference.ListPreferredInsurersArguments = {}, options?: CallOptions): Reply<T.PreferredInsurerViewPage> {
    return reference.listPreferredInsurers(this.client, given, options);
  }

  /** The items, page after page: {@link reference.iteratePreferredInsurers}. */
  iteratePreferredInsurers(given: reference.ListPreferredInsurersArguments = {}, options?: CallOptions): AsyncGenerator<T.PreferredInsurerView, void, undefined> {
    return reference.iteratePreferredInsurers(this.client, given, options);
  }

  /** List prestaties: {@link reference.listPrestaties}. */
  listPrestaties(given: reference.ListPrestatiesArguments = {}, options?: CallOptions): Reply<T.PrestatieEntryPage> {
    return reference.listPrestaties(this.client, given, options);
  }

  /** The items, page after page: {@link reference.iteratePrestaties}. */
  iteratePrestaties(given: reference.ListPrestatiesArguments = {}, options?: CallOptions): AsyncGenerator<T.PrestatieEntry, void, undefined> {
    return reference.iteratePrestaties(this.client, given, options);
  }

  /** Read a prestatie: {@link reference.getPrestatie}. */
  getPrestatie(given: reference.GetPrestatieArguments, options?: CallOptions): Reply<T.PrestatieEntry> {
    return reference.getPrestatie(this.client, given, options);
  }

  /** List purchasing parties: {@link reference.listPurchasingParties}. */
  listPurchasingParties(given: reference.ListPurchasingPartiesArguments = {}, options?: CallOptions): Reply<T.PurchasingPartyViewPage> {
    return reference.listPurchasingParties(this.client, given, options);
  }

  /** The items, page after page: {@link reference.iteratePurchasingParties}. */
  iteratePurchasingParties(given: reference.ListPurchasingPartiesArguments = {}, options?: CallOptions): AsyncGenerator<T.PurchasingPartyView, void, undefined> {
    return reference.iteratePurchasingParties(this.client, given, options);
  }

  /** List regions: {@link reference.listRegions}. */
  listRegions(given: reference.ListRegionsArguments = {}, options?: CallOptions): Reply<T.RegionViewPage> {
    return reference.listRegions(this.client, given, options);
  }

  /** The items, page after page: {@link reference.iterateRegions}. */
  iterateRegions(given: reference.ListRegionsArguments = {}, options?: CallOptions): AsyncGenerator<T.RegionView, void, undefined> {
    return reference.iterateRegions(this.client, given, options);
  }

  /** Read a region: {@link reference.getRegion}. */
  getRegion(given: reference.GetRegionArguments, options?: CallOptions): Reply<T.RegionView> {
    return reference.getRegion(this.client, given, options);
  }
}

/** Operations of `registrations`. */
export class Registrations {
  constructor(private readonly client: Client) {}

  /** Import a register snapshot: {@link registrations.createRegistrationImport}. */
  createRegistrationImport(given: registrations.CreateRegistrationImportArguments, options?: CallOptions): Reply<T.RegistrationImport> {
    return registrations.createRegistrationImport(this.client, given, options);
  }

  /** Read an import: {@link registrations.getRegistrationImport}. */
  getRegistrationImport(given: registrations.GetRegistrationImportArguments, options?: CallOptions): Reply<T.RegistrationImport> {
    return registrations.getRegistrationImport(this.client, given, options);
  }

  /** Get a receipt of an import: {@link registrations.getRegistrationImportReceipt}. */
  getRegistrationImportReceipt(given: registrations.GetRegistrationImportReceiptArguments, options?: CallOptions): Reply<T.ReceiptView> {
    return registrations.getRegistrationImportReceipt(this.client, given, options);
  }

  /** Search the register: {@link registrations.listRegistrations}. */
  list(given: registrations.ListRegistrationsArguments = {}, options?: CallOptions): Reply<T.RegistrationSummaryPage> {
    return registrations.listRegistrations(this.client, given, options);
  }

  /** The items, page after page: {@link registrations.iterateRegistrations}. */
  iterate(given: registrations.ListRegistrationsArguments = {}, options?: CallOptions): AsyncGenerator<T.RegistrationSummary, void, undefined> {
    return registrations.iterateRegistrations(this.client, given, options);
  }

  /** Look up an AGB code: {@link registrations.getRegistration}. */
  get(given: registrations.GetRegistrationArguments, options?: CallOptions): Reply<T.Registration> {
    return registrations.getRegistration(this.client, given, options);
  }

  /** List the relations of a party: {@link registrations.listRegistrationRelations}. */
  listRegistrationRelations(given: registrations.ListRegistrationRelationsArguments, options?: CallOptions): Reply<T.RegisteredRelationPage> {
    return registrations.listRegistrationRelations(this.client, given, options);
  }

  /** The items, page after page: {@link registrations.iterateRegistrationRelations}. */
  iterateRegistrationRelations(given: registrations.ListRegistrationRelationsArguments, options?: CallOptions): AsyncGenerator<T.RegisteredRelation, void, undefined> {
    return registrations.iterateRegistrationRelations(this.client, given, options);
  }
}

/** Operations of `sandbox`. */
export class Sandbox {
  constructor(private readonly client: Client) {}

  /** List questions to try, with the answers they must have: {@link sandbox.listScenarios}. */
  listScenarios(given: sandbox.ListScenariosArguments = {}, options?: CallOptions): Reply<T.ScenarioList> {
    return sandbox.listScenarios(this.client, given, options);
  }
}

/** Operations of `statistics`. */
export class Statistics {
  constructor(private readonly client: Client) {}

  /** Count how far contracting is: {@link statistics.getContractingStatistics}. */
  getContractingStatistics(given: statistics.GetContractingStatisticsArguments = {}, options?: CallOptions): Reply<T.ContractingStatisticsRowPage> {
    return statistics.getContractingStatistics(this.client, given, options);
  }

  /** The items, page after page: {@link statistics.iterateGetContractingStatistics}. */
  iterateGetContractingStatistics(given: statistics.GetContractingStatisticsArguments = {}, options?: CallOptions): AsyncGenerator<T.ContractingStatisticsRow, void, undefined> {
    return statistics.iterateGetContractingStatistics(this.client, given, options);
  }
}

/** Operations of `submissions`. */
export class Submissions {
  constructor(private readonly client: Client) {}

  /** Decide about many submissions: {@link submissions.createAssessmentRun}. */
  createAssessmentRun(given: submissions.CreateAssessmentRunArguments, options?: CallOptions): Reply<T.AssessmentRun> {
    return submissions.createAssessmentRun(this.client, given, options);
  }

  /** Read a run of decisions: {@link submissions.getAssessmentRun}. */
  getAssessmentRun(given: submissions.GetAssessmentRunArguments, options?: CallOptions): Reply<T.AssessmentRun> {
    return submissions.getAssessmentRun(this.client, given, options);
  }

  /** Cancel a run of decisions: {@link submissions.cancelAssessmentRun}. */
  cancelAssessmentRun(given: submissions.CancelAssessmentRunArguments, options?: CallOptions): Reply<T.AssessmentRun> {
    return submissions.cancelAssessmentRun(this.client, given, options);
  }

  /** List submissions: {@link submissions.listSubmissions}. */
  list(given: submissions.ListSubmissionsArguments = {}, options?: CallOptions): Reply<T.SubmissionViewPage> {
    return submissions.listSubmissions(this.client, given, options);
  }

  /** The items, page after page: {@link submissions.iterateSubmissions}. */
  iterate(given: submissions.ListSubmissionsArguments = {}, options?: CallOptions): AsyncGenerator<T.SubmissionView, void, undefined> {
    return submissions.iterateSubmissions(this.client, given, options);
  }

  /** Make a submission: {@link submissions.createSubmission}. */
  create(given: submissions.CreateSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
    return submissions.createSubmission(this.client, given, options);
  }

  /** Read a submission: {@link submissions.getSubmission}. */
  get(given: submissions.GetSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
    return submissions.getSubmission(this.client, given, options);
  }

  /** Say who looks at a submission: {@link submissions.assignSubmission}. */
  assign(given: submissions.AssignSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
    return submissions.assignSubmission(this.client, given, options);
  }

  /** Give a submission back to be filled in anew: {@link submissions.reopenSubmission}. */
  reopen(given: submissions.ReopenSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
    return submissions.reopenSubmission(this.client, given, options);
  }

  /** Hand a submission in: {@link submissions.submitSubmission}. */
  submit(given: submissions.SubmitSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
    return submissions.submitSubmission(this.client, given, options);
  }

  /** Take a submission back: {@link submissions.withdrawSubmission}. */
  withdraw(given: submissions.WithdrawSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
    return submissions.withdrawSubmission(this.client, given, options);
  }

  /** Change answers: {@link submissions.updateSubmissionAnswers}. */
  updateSubmissionAnswers(given: submissions.UpdateSubmissionAnswersArguments, options?: CallOptions): Reply<T.SubmissionView> {
    return submissions.updateSubmissionAnswers(this.client, given, options);
  }

  /** List the decisions about a submission: {@link submissions.listSubmissionAssessments}. */
  listSubmissionAssessments(given: submissions.ListSubmissionAssessmentsArguments, options?: CallOptions): Reply<T.AssessmentViewPage> {
    return submissions.listSubmissionAssessments(this.client, given, options);
  }

  /** The items, page after page: {@link submissions.iterateSubmissionAssessments}. */
  iterateSubmissionAssessments(given: submissions.ListSubmissionAssessmentsArguments, options?: CallOptions): AsyncGenerator<T.AssessmentView, void, undefined> {
    return submissions.iterateSubmissionAssessments(this.client, given, options);
  }

  /** Decide about a submission: {@link submissions.createSubmissionAssessment}. */
  createSubmissionAssessment(given: submissions.CreateSubmissionAssessmentArguments, options?: CallOptions): Reply<T.AssessmentView> {
    return submissions.createSubmissionAssessment(this.client, given, options);
  }

  /** List the files of a submission: {@link submissions.listSubmissionAttachments}. */
  listSubmissionAttachments(given: submissions.ListSubmissionAttachmentsArguments, options?: CallOptions): Reply<T.AttachmentViewPage> {
    return submissions.listSubmissionAttachments(this.client, given, options);
  }

  /** The items, page after page: {@link submissions.iterateSubmissionAttachments}. */
  iterateSubmissionAttachments(given: submissions.ListSubmissionAttachmentsArguments, options?: CallOptions): AsyncGenerator<T.AttachmentView, void, undefined> {
    return submissions.iterateSubmissionAttachments(this.client, given, options);
  }

  /** Add a file to a submission: {@link submissions.createSubmissionAttachment}. */
  createSubmissionAttachment(given: submissions.CreateSubmissionAttachmentArguments, options?: CallOptions): Reply<T.AttachmentView> {
    return submissions.createSubmissionAttachment(this.client, given, options);
  }

  /** Remove a file of a submission: {@link submissions.deleteSubmissionAttachment}. */
  deleteSubmissionAttachment(given: submissions.DeleteSubmissionAttachmentArguments, options?: CallOptions): Reply<void> {
    return submissions.deleteSubmissionAttachment(this.client, given, options);
  }

  /** Download a file of a submission: {@link submissions.getSubmissionAttachment}. */
  getSubmissionAttachment(given: submissions.GetSubmissionAttachmentArguments, options?: CallOptions): Reply<Uint8Array> {
    return submissions.getSubmissionAttachment(this.client, given, options);
  }

  /** Check a submission against the policy: {@link submissions.getSubmissionCriteria}. */
  getSubmissionCriteria(given: submissions.GetSubmissionCriteriaArguments, options?: CallOptions): Reply<T.SubmissionCriteriaView> {
    return submissions.getSubmissionCriteria(this.client, given, options);
  }

  /** Read the history of a submission: {@link submissions.listSubmissionHistory}. */
  listSubmissionHistory(given: submissions.ListSubmissionHistoryArguments, options?: CallOptions): Reply<T.SubmissionHistoryLinePage> {
    return submissions.listSubmissionHistory(this.client, given, options);
  }

  /** The items, page after page: {@link submissions.iterateSubmissionHistory}. */
  iterateSubmissionHistory(given: submissions.ListSubmissionHistoryArguments, options?: CallOptions): AsyncGenerator<T.SubmissionHistoryLine, void, undefined> {
    return submissions.iterateSubmissionHistory(this.client, given, options);
  }

  /** Get the receipt of a submission: {@link submissions.getSubmissionReceipt}. */
  getSubmissionReceipt(given: submissions.GetSubmissionReceiptArguments, options?: CallOptions): Reply<T.SubmissionReceipt> {
    return submissions.getSubmissionReceipt(this.client, given, options);
  }
}

/** Operations of `tariffs`. */
export class Tariffs {
  constructor(private readonly client: Client) {}

  /** Whether prestaties may be claimed, and at what amount: {@link tariffs.getEffectiveTariffs}. */
  getEffectiveTariffs(given: tariffs.GetEffectiveTariffsArguments, options?: CallOptions): Reply<T.EffectiveTariffs> {
    return tariffs.getEffectiveTariffs(this.client, given, options);
  }

  /** List included insured: {@link tariffs.listIncludedInsured}. */
  listIncludedInsured(given: tariffs.ListIncludedInsuredArguments = {}, options?: CallOptions): Reply<T.IncludedInsuredViewPage> {
    return tariffs.listIncludedInsured(this.client, given, options);
  }

  /** The items, page after page: {@link tariffs.iterateIncludedInsured}. */
  iterateIncludedInsured(given: tariffs.ListIncludedInsuredArguments = {}, options?: CallOptions): AsyncGenerator<T.IncludedInsuredView, void, undefined> {
    return tariffs.iterateIncludedInsured(this.client, given, options);
  }

  /** List exports of price lists: {@link tariffs.listPriceListExports}. */
  listPriceListExports(given: tariffs.ListPriceListExportsArguments = {}, options?: CallOptions): Reply<T.PriceListExportPage> {
    return tariffs.listPriceListExports(this.client, given, options);
  }

  /** The items, page after page: {@link tariffs.iteratePriceListExports}. */
  iteratePriceListExports(given: tariffs.ListPriceListExportsArguments = {}, options?: CallOptions): AsyncGenerator<T.PriceListExport, void, undefined> {
    return tariffs.iteratePriceListExports(this.client, given, options);
  }

  /** Export price lists to a file: {@link tariffs.createPriceListExport}. */
  createPriceListExport(given: tariffs.CreatePriceListExportArguments, options?: CallOptions): Reply<T.PriceListExport> {
    return tariffs.createPriceListExport(this.client, given, options);
  }

  /** Read an export of price lists: {@link tariffs.getPriceListExport}. */
  getPriceListExport(given: tariffs.GetPriceListExportArguments, options?: CallOptions): Reply<T.PriceListExport> {
    return tariffs.getPriceListExport(this.client, given, options);
  }

  /** Cancel an export of price lists: {@link tariffs.cancelPriceListExport}. */
  cancelPriceListExport(given: tariffs.CancelPriceListExportArguments, options?: CallOptions): Reply<T.PriceListExport> {
    return tariffs.cancelPriceListExport(this.client, given, options);
  }

  /** Download the file of an export: {@link tariffs.getPriceListFile}. */
  getPriceListFile(given: tariffs.GetPriceListFileArguments, options?: CallOptions): Reply<Uint8Array> {
    return tariffs.getPriceListFile(this.client, given, options);
  }

  /** The price list of a practice for an insurer: {@link tariffs.getPriceList}. */
  getPriceList(given: tariffs.GetPriceListArguments, options?: CallOptions): Reply<T.PriceList> {
    return tariffs.getPriceList(this.client, given, options);
  }

  /** List registered insured: {@link tariffs.listRegisteredInsured}. */
  listRegisteredInsured(given: tariffs.ListRegisteredInsuredArguments = {}, options?: CallOptions): Reply<T.RegisteredInsuredViewPage> {
    return tariffs.listRegisteredInsured(this.client, given, options);
  }

  /** The items, page after page: {@link tariffs.iterateRegisteredInsured}. */
  iterateRegisteredInsured(given: tariffs.ListRegisteredInsuredArguments = {}, options?: CallOptions): AsyncGenerator<T.RegisteredInsuredView, void, undefined> {
    return tariffs.iterateRegisteredInsured(this.client, given, options);
  }

  /** Calculate inclusion above what was agreed: {@link tariffs.evaluateInclusionOverrun}. */
  evaluateInclusionOverrun(given: tariffs.EvaluateInclusionOverrunArguments, options?: CallOptions): Reply<T.TariffCalculation> {
    return tariffs.evaluateInclusionOverrun(this.client, given, options);
  }

  /** Calculate the tariff of an RO: {@link tariffs.evaluateRegionalTariff}. */
  evaluateRegionalTariff(given: tariffs.EvaluateRegionalTariffArguments, options?: CallOptions): Reply<T.TariffCalculation> {
    return tariffs.evaluateRegionalTariff(this.client, given, options);
  }

  /** Calculate the tariff of a WSV: {@link tariffs.evaluateNeighbourhoodTariff}. */
  evaluateNeighbourhoodTariff(given: tariffs.EvaluateNeighbourhoodTariffArguments, options?: CallOptions): Reply<T.TariffCalculation> {
    return tariffs.evaluateNeighbourhoodTariff(this.client, given, options);
  }

  /** Calculate the result reward: {@link tariffs.evaluateResultReward}. */
  evaluateResultReward(given: tariffs.EvaluateResultRewardArguments, options?: CallOptions): Reply<T.TariffCalculation> {
    return tariffs.evaluateResultReward(this.client, given, options);
  }

  /** List national tariffs: {@link tariffs.listTariffs}. */
  list(given: tariffs.ListTariffsArguments = {}, options?: CallOptions): Reply<T.TariffViewPage> {
    return tariffs.listTariffs(this.client, given, options);
  }

  /** The items, page after page: {@link tariffs.iterateTariffs}. */
  iterate(given: tariffs.ListTariffsArguments = {}, options?: CallOptions): AsyncGenerator<T.TariffView, void, undefined> {
    return tariffs.iterateTariffs(this.client, given, options);
  }
}

/** All operations by their ids. */
export const operationsById: Readonly<Record<string, Operation>> = {
  get_key_set: identity.getKeySetOperation,
  get_authorization_server: identity.getAuthorizationServerOperation,
  get_smart_configuration: identity.getSmartConfigurationOperation,
  get_addendum: contracts.getAddendumOperation,
  approve_addendum: contracts.approveAddendumOperation,
  end_addendum: contracts.endAddendumOperation,
  reject_addendum: contracts.rejectAddendumOperation,
  withdraw_addendum: contracts.withdrawAddendumOperation,
  get_addendum_document: contracts.getAddendumDocumentOperation,
  list_addendum_signatures: contracts.listAddendumSignaturesOperation,
  create_addendum_signature: contracts.createAddendumSignatureOperation,
  list_addendum_steps: contracts.listAddendumStepsOperation,
  get_amendment: contracts.getAmendmentOperation,
  refuse_amendment: contracts.refuseAmendmentOperation,
  withdraw_amendment: contracts.withdrawAmendmentOperation,
  get_amendment_document: contracts.getAmendmentDocumentOperation,
  list_amendment_signatures: contracts.listAmendmentSignaturesOperation,
  create_amendment_signature: contracts.createAmendmentSignatureOperation,
  create_assessment_run: submissions.createAssessmentRunOperation,
  get_assessment_run: submissions.getAssessmentRunOperation,
  cancel_assessment_run: submissions.cancelAssessmentRunOperation,
  list_audit_entries: audit.listAuditEntriesOperation,
  get_audit_export: audit.getAuditExportOperation,
  get_audit_head: audit.getAuditHeadOperation,
  list_audit_heads: audit.listAuditHeadsOperation,
  list_certificates: identity.listCertificatesOperation,
  create_certificate: identity.createCertificateOperation,
  get_certificate: identity.getCertificateOperation,
  update_certificate: identity.updateCertificateOperation,
  list_clients: identity.listClientsOperation,
  create_client: identity.createClientOperation,
  get_client: identity.getClientOperation,
  update_client: identity.updateClientOperation,
  create_client_certificate: identity.createClientCertificateOperation,
  delete_client_certificate: identity.deleteClientCertificateOperation,
  create_client_key: identity.createClientKeyOperation,
  delete_client_key: identity.deleteClientKeyOperation,
  list_concerns: reference.listConcernsOperation,
  get_concern: reference.getConcernOperation,
  list_contract_offer_runs: contracts.listContractOfferRunsOperation,
  create_contract_offer_run: contracts.createContractOfferRunOperation,
  get_contract_offer_run: contracts.getContractOfferRunOperation,
  cancel_contract_offer_run: contracts.cancelContractOfferRunOperation,
  list_contract_offer_rows: contracts.listContractOfferRowsOperation,
  list_contracts: contracts.listContractsOperation,
  create_contract: contracts.createContractOperation,
  get_contract: contracts.getContractOperation,
  update_contract: contracts.updateContractOperation,
  create_next_contract: contracts.createNextContractOperation,
  offer_contract: contracts.offerContractOperation,
  refuse_contract: contracts.refuseContractOperation,
  create_successor_contract: contracts.createSuccessorContractOperation,
  terminate_contract: contracts.terminateContractOperation,
  withdraw_contract: contracts.withdrawContractOperation,
  list_addenda: contracts.listAddendaOperation,
  create_addendum: contracts.createAddendumOperation,
  list_amendments: contracts.listAmendmentsOperation,
  create_amendment: contracts.createAmendmentOperation,
  get_contract_document: contracts.getContractDocumentOperation,
  get_contract_evidence: contracts.getContractEvidenceOperation,
  get_reimbursement: publication.getReimbursementOperation,
  replace_reimbursement: publication.replaceReimbursementOperation,
  list_contract_signatures: contracts.listContractSignaturesOperation,
  create_contract_signature: contracts.createContractSignatureOperation,
  list_contract_versions: contracts.listContractVersionsOperation,
  get_contract_version: contracts.getContractVersionOperation,
  get_contract_version_changes: contracts.getContractVersionChangesOperation,
  list_coverage_declarations: following.listCoverageDeclarationsOperation,
  create_coverage_declaration: following.createCoverageDeclarationOperation,
  get_coverage_declaration: following.getCoverageDeclarationOperation,
  update_coverage_declaration: following.updateCoverageDeclarationOperation,
  list_deadlines: policies.listDeadlinesOperation,
  list_delegations: identity.listDelegationsOperation,
  create_delegation: identity.createDelegationOperation,
  get_delegation: identity.getDelegationOperation,
  withdraw_delegation: identity.withdrawDelegationOperation,
  get_effective_agreement: agreements.getEffectiveAgreementOperation,
  search_effective_agreements: agreements.searchEffectiveAgreementsOperation,
  get_effective_tariffs: tariffs.getEffectiveTariffsOperation,
  check_eligibility: agreements.checkEligibilityOperation,
  list_follow_decisions: following.listFollowDecisionsOperation,
  create_follow_decision: following.createFollowDecisionOperation,
  get_follow_decision: following.getFollowDecisionOperation,
  update_follow_decision: following.updateFollowDecisionOperation,
  list_included_insured: tariffs.listIncludedInsuredOperation,
  list_insurers: reference.listInsurersOperation,
  get_insurer: reference.getInsurerOperation,
  create_list_import: reference.createListImportOperation,
  get_list_import: reference.getListImportOperation,
  get_liveness: operations.getLivenessOperation,
  list_national_facts: reference.listNationalFactsOperation,
  create_token: identity.createTokenOperation,
  list_policies: policies.listPoliciesOperation,
  get_policy: policies.getPolicyOperation,
  list_policy_addenda: policies.listPolicyAddendaOperation,
  list_agreement_types: policies.listAgreementTypesOperation,
  get_policy_changes: policies.getPolicyChangesOperation,
  list_payment_titles: policies.listPaymentTitlesOperation,
  list_policy_rules: policies.listPolicyRulesOperation,
  get_policy_rule: policies.getPolicyRuleOperation,
  get_policy_comparison: policies.getPolicyComparisonOperation,
  list_policy_drafts: policies.listPolicyDraftsOperation,
  create_policy_draft: policies.createPolicyDraftOperation,
  delete_policy_draft: policies.deletePolicyDraftOperation,
  get_policy_draft: policies.getPolicyDraftOperation,
  replace_policy_draft: policies.replacePolicyDraftOperation,
  publish_policy_draft: policies.publishPolicyDraftOperation,
  list_preferred_insurers: reference.listPreferredInsurersOperation,
  list_prestaties: reference.listPrestatiesOperation,
  get_prestatie: reference.getPrestatieOperation,
  list_price_list_exports: tariffs.listPriceListExportsOperation,
  create_price_list_export: tariffs.createPriceListExportOperation,
  get_price_list_export: tariffs.getPriceListExportOperation,
  cancel_price_list_export: tariffs.cancelPriceListExportOperation,
  get_price_list_file: tariffs.getPriceListFileOperation,
  get_price_list: tariffs.getPriceListOperation,
  get_provider_profile: publication.getProviderProfileOperation,
  replace_provider_profile: publication.replaceProviderProfileOperation,
  list_published_contracts: publication.listPublishedContractsOperation,
  list_published_contract_changes: publication.listPublishedContractChangesOperation,
  list_purchasing_parties: reference.listPurchasingPartiesOperation,
  list_questionnaires: questionnaires.listQuestionnairesOperation,
  create_questionnaire: questionnaires.createQuestionnaireOperation,
  get_questionnaire: questionnaires.getQuestionnaireOperation,
  list_questionnaire_rounds: questionnaires.listQuestionnaireRoundsOperation,
  create_questionnaire_round: questionnaires.createQuestionnaireRoundOperation,
  get_questionnaire_round: questionnaires.getQuestionnaireRoundOperation,
  update_questionnaire_round: questionnaires.updateQuestionnaireRoundOperation,
  create_questionnaire_version: questionnaires.createQuestionnaireVersionOperation,
  delete_questionnaire_version: questionnaires.deleteQuestionnaireVersionOperation,
  get_questionnaire_version: questionnaires.getQuestionnaireVersionOperation,
  replace_questionnaire_version: questionnaires.replaceQuestionnaireVersionOperation,
  evaluate_answers: questionnaires.evaluateAnswersOperation,
  publish_questionnaire_version: questionnaires.publishQuestionnaireVersionOperation,
  retire_questionnaire_version: questionnaires.retireQuestionnaireVersionOperation,
  get_readiness: operations.getReadinessOperation,
  list_regions: reference.listRegionsOperation,
  get_region: reference.getRegionOperation,
  list_registered_insured: tariffs.listRegisteredInsuredOperation,
  create_registration_import: registrations.createRegistrationImportOperation,
  get_registration_import: registrations.getRegistrationImportOperation,
  get_registration_import_receipt: registrations.getRegistrationImportReceiptOperation,
  list_registrations: registrations.listRegistrationsOperation,
  get_registration: registrations.getRegistrationOperation,
  list_registration_relations: registrations.listRegistrationRelationsOperation,
  list_scenarios: sandbox.listScenariosOperation,
  simulate_changes: agreements.simulateChangesOperation,
  get_contracting_statistics: statistics.getContractingStatisticsOperation,
  list_submissions: submissions.listSubmissionsOperation,
  create_submission: submissions.createSubmissionOperation,
  get_submission: submissions.getSubmissionOperation,
  assign_submission: submissions.assignSubmissionOperation,
  create_submission_contract: contracts.createSubmissionContractOperation,
  reopen_submission: submissions.reopenSubmissionOperation,
  submit_submission: submissions.submitSubmissionOperation,
  withdraw_submission: submissions.withdrawSubmissionOperation,
  update_submission_answers: submissions.updateSubmissionAnswersOperation,
  list_submission_assessments: submissions.listSubmissionAssessmentsOperation,
  create_submission_assessment: submissions.createSubmissionAssessmentOperation,
  list_submission_attachments: submissions.listSubmissionAttachmentsOperation,
  create_submission_attachment: submissions.createSubmissionAttachmentOperation,
  delete_submission_attachment: submissions.deleteSubmissionAttachmentOperation,
  get_submission_attachment: submissions.getSubmissionAttachmentOperation,
  get_submission_criteria: submissions.getSubmissionCriteriaOperation,
  list_submission_history: submissions.listSubmissionHistoryOperation,
  get_submission_receipt: submissions.getSubmissionReceiptOperation,
  evaluate_inclusion_overrun: tariffs.evaluateInclusionOverrunOperation,
  evaluate_regional_tariff: tariffs.evaluateRegionalTariffOperation,
  evaluate_neighbourhood_tariff: tariffs.evaluateNeighbourhoodTariffOperation,
  evaluate_result_reward: tariffs.evaluateResultRewardOperation,
  list_tariffs: tariffs.listTariffsOperation,
};

/** The client with everything on it. Programs that want to be small take {@link Client} and single functions. */
export class Zorgcontract extends Client {
  readonly agreements = new Agreements(this);
  readonly audit = new Audit(this);
  readonly contracts = new Contracts(this);
  readonly following = new Following(this);
  readonly identity = new Identity(this);
  readonly operations = new Operations(this);
  readonly policies = new Policies(this);
  readonly publication = new Publication(this);
  readonly questionnaires = new Questionnaires(this);
  readonly reference = new Reference(this);
  readonly registrations = new Registrations(this);
  readonly sandbox = new Sandbox(this);
  readonly statistics = new Statistics(this);
  readonly submissions = new Submissions(this);
  readonly tariffs = new Tariffs(this);

  constructor(options: Options = {}) {
    super(options, problemClasses);
  }

  /** Calls an operation by its id. */
  call<T = unknown>(operationId: string, given?: Arguments, options?: CallOptions): Reply<T> {
    const operation = Object.hasOwn(operationsById, operationId) ? operationsById[operationId] : undefined;
    if (operation === undefined) throw new TypeError(`There is no operation ${operationId}.`);
    return this.send(operation, given, options);
  }

  /** Answers to any number of questions, in their order; sent in parts of a thousand. */
  ask(questions: readonly T.AgreementQuestion[], options?: CallOptions & { readonly explain?: boolean }): Promise<T.AgreementAnswer[]> {
    return this.inParts(agreements.searchEffectiveAgreementsOperation, "questions", questions, 1000, options);
  }
}

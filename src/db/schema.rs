//! The tables as diesel sees them; a test compares them with both databases.
#![expect(missing_docs, reason = "generated modules of diesel")]

diesel::table! {
    write_position (id) { id -> SmallInt, position -> BigInt, recorded_at -> BigInt, }
}
diesel::table! {
    events (position) { position -> BigInt, recorded_at -> BigInt, changes -> Text, touched -> Text, }
}
diesel::table! {
    audit_entries (owner, sequence) {
        owner -> Text, sequence -> BigInt, position -> BigInt, entry -> Text, hash -> Binary, event_at -> BigInt,
        event_type -> Text, action -> Text, actor -> Text, object -> Text,
    }
}
diesel::table! {
    audit_heads (owner) { owner -> Text, sequence -> BigInt, hash -> Binary, }
}
diesel::table! {
    audit_personal (digest) {
        digest -> Binary, position -> BigInt, person -> Nullable<Text>, salt -> Nullable<Binary>,
        content -> Nullable<Text>, erased_at -> Nullable<BigInt>,
    }
}
diesel::table! {
    signed_heads (owner, sequence) { owner -> Text, sequence -> BigInt, hash -> Binary, signed_at -> BigInt, jws -> Text, }
}
diesel::table! {
    denied_calls (client, hour, operation, status) {
        client -> Text, hour -> BigInt, operation -> Text, status -> SmallInt, role -> Text, owners -> Text, calls -> BigInt,
    }
}
diesel::table! {
    task_runs (task) { task -> Text, next_at -> BigInt, lease_holder -> Nullable<Text>, lease_until -> Nullable<BigInt>, }
}
diesel::table! {
    read_counts (caller, operation, subject, hour) { caller -> Text, operation -> Text, subject -> Text, hour -> BigInt, reads -> BigInt, }
}
diesel::table! {
    idempotency_answers (caller, key) {
        caller -> Text, key -> Text, operation -> Text, fingerprint -> Binary, status -> SmallInt,
        etag -> Nullable<Text>, location -> Nullable<Text>, body -> Text, recorded_at -> BigInt,
    }
}
diesel::table! {
    file_chunks (digest, chunk) { digest -> Binary, chunk -> Integer, content -> Binary, stored_at -> BigInt, }
}
diesel::table! {
    jobs (id) {
        id -> Binary, kind -> Text, owner -> Text, version -> BigInt, status -> Text, input -> Text,
        done -> BigInt, total -> Nullable<BigInt>, counts -> Text, attempts -> Integer, created_at -> BigInt,
        finished_at -> Nullable<BigInt>, lease_holder -> Nullable<Text>, lease_until -> Nullable<BigInt>,
    }
}
diesel::table! {
    job_problems (job_id, line, number) { job_id -> Binary, line -> BigInt, number -> Integer, code -> Text, detail -> Text, }
}
diesel::table! {
    revoked_tokens (token_id) { token_id -> Text, expires_at -> BigInt, }
}
diesel::table! {
    contracts (id, version) {
        id -> Binary, version -> Integer, holder -> Binary, purchasing_party -> Text, number -> Text,
        care_kind -> Text, status -> Text, start_date -> Date, end_date -> Nullable<Date>, oi_titles -> Text,
        policy_id -> Nullable<Text>, uniform -> Bool, second_purchasing_party -> Nullable<Text>,
        note -> Nullable<Text>, recorded_at -> BigInt, superseded_at -> Nullable<BigInt>, position -> BigInt,
        agreement_type -> Nullable<Text>, sign_by -> Nullable<BigInt>, reason -> Nullable<Text>,
        ended_by -> Nullable<Text>,
    }
}
diesel::table! {
    contract_contents (contract_id, version) {
        contract_id -> Binary, version -> Integer, origin_kind -> Text, origin_id -> Nullable<Text>,
        content -> Text,
    }
}
diesel::table! {
    addenda (id, version) {
        id -> Binary, version -> Integer, contract_id -> Binary, module_code -> Text, module_name -> Text,
        segment -> Nullable<Text>, prestatie_codes -> Text, origin -> Text, status -> Text, start_date -> Date,
        end_date -> Nullable<Date>, recorded_at -> BigInt, superseded_at -> Nullable<BigInt>, position -> BigInt,
    }
}
diesel::table! {
    contract_amendments (id) {
        id -> Binary, contract_id -> Binary, contract_version -> Integer, kind -> Text, status -> Text,
        revision -> Integer, said -> Text, sign_by -> Nullable<BigInt>, closing_reason -> Nullable<Text>,
        made_version -> Nullable<Integer>, recorded_at -> BigInt, changed_at -> BigInt,
    }
}
diesel::table! {
    follow_decisions (id, version) {
        id -> Binary, version -> Integer, contract_id -> Binary, addendum_id -> Nullable<Binary>, follower -> Text,
        status -> Text, requested_by -> Nullable<Binary>, requested_on -> Nullable<Date>, reason -> Nullable<Text>,
        tariff_micros -> Nullable<BigInt>, tariff_unit -> Nullable<Text>, claimable_from -> Nullable<Date>,
        decided_on -> Nullable<Date>, recorded_at -> BigInt, superseded_at -> Nullable<BigInt>, position -> BigInt,
    }
}
diesel::table! {
    coverage_declarations (id, version) {
        id -> Binary, version -> Integer, purchasing_party -> Text, care_kind -> Text, start_date -> Date,
        end_date -> Nullable<Date>, withdrawn -> Bool, recorded_at -> BigInt, superseded_at -> Nullable<BigInt>,
        position -> BigInt,
    }
}
diesel::table! {
    parties (id) { id -> Binary, agb_code -> Text, kind -> Text, position -> BigInt, }
}
diesel::table! {
    register_facts (position, number) {
        position -> BigInt, number -> Integer, party_id -> Binary, related_party_id -> Nullable<Binary>, kind -> Text,
        detail -> Text, start_date -> Date, end_date -> Nullable<Date>, recorded_at -> BigInt,
        superseded_at -> Nullable<BigInt>,
    }
}
diesel::table! {
    insured_counts (id) {
        id -> Binary, kind -> Text, party_id -> Binary, uzovi_code -> Text, part -> Text, quarter -> Date,
        persons -> BigInt, source -> Text, recorded_at -> BigInt, superseded_at -> Nullable<BigInt>, position -> BigInt,
    }
}
diesel::table! {
    price_list_files (job_id) {
        job_id -> Binary, digest -> Binary, size -> BigInt, line_count -> BigInt, contracts -> Text,
        known_at -> BigInt, expires_at -> BigInt,
    }
}
diesel::table! {
    register_state (id) { id -> SmallInt, snapshot_date -> Nullable<Date>, position -> BigInt, }
}
diesel::table! {
    reference_facts (id) {
        id -> Binary, kind -> Text, key -> Text, detail -> Text, source -> Text, confidence -> Text,
        start_date -> Date, end_date -> Nullable<Date>, recorded_at -> BigInt, superseded_at -> Nullable<BigInt>,
        position -> BigInt,
    }
}
diesel::table! {
    policy_drafts (id) {
        id -> Binary, version -> Integer, concern -> Text, policy_id -> Text, files -> Text, changed_by -> Text,
        created_at -> BigInt, changed_at -> BigInt,
    }
}
diesel::table! {
    policy_releases (policy_id, recorded_at) {
        policy_id -> Text, recorded_at -> BigInt, concern -> Text, files -> Text, changed_by -> Text,
        published_by -> Text, position -> BigInt,
    }
}
diesel::table! {
    clients (id) {
        id -> Binary, version -> BigInt, name -> Text, role -> Text, organisation -> Text, uzovi_codes -> Text,
        scopes -> Text, authentication -> Text, suspended -> Bool, tokens_from -> BigInt, recorded_at -> BigInt,
        position -> BigInt,
    }
}
diesel::table! {
    client_keys (client_id, kid) { client_id -> Binary, kid -> Text, jwk -> Text, recorded_at -> BigInt, }
}
diesel::table! {
    client_certificates (client_id, kind, value) { client_id -> Binary, kind -> Text, value -> Text, recorded_at -> BigInt, }
}
diesel::table! {
    delegations (id) {
        id -> Binary, version -> BigInt, party -> Binary, delegate_client -> Nullable<Binary>,
        delegate_party -> Nullable<Binary>, scopes -> Text, start_date -> Date, end_date -> Nullable<Date>,
        withdrawn_at -> Nullable<BigInt>, recorded_at -> BigInt, position -> BigInt,
    }
}
diesel::table! {
    signatory_certificates (id) {
        id -> Binary, version -> BigInt, organisation -> Text, thumbprint -> Text, certificate -> Binary,
        valid_from -> BigInt, valid_until -> BigInt, start_date -> Date, end_date -> Nullable<Date>,
        suspended -> Bool, recorded_at -> BigInt, position -> BigInt,
    }
}
diesel::table! {
    signatory_names (certificate_id) { certificate_id -> Binary, name -> Text, }
}
diesel::table! {
    addendum_steps (addendum_id, version) {
        addendum_id -> Binary, version -> Integer, step -> Text, side -> Text, said -> Text,
        recorded_at -> BigInt,
    }
}
diesel::table! {
    documents (id) {
        id -> Binary, subject_kind -> Text, subject_id -> Binary, subject_version -> Integer, content -> Binary,
        digest -> Text, pdf -> Binary, pdf_digest -> Text, created_at -> BigInt, position -> BigInt,
    }
}
diesel::table! {
    signatures (id) {
        id -> Binary, document_id -> Binary, side -> Text, organisation -> Text, certificate_id -> Binary,
        chain -> Binary, lists -> Text, jws -> Text, signed_at -> BigInt, received_at -> BigInt,
        judged_at -> BigInt, deadline -> Nullable<BigInt>, position -> BigInt,
    }
}
diesel::table! {
    revocation_lists (digest) { digest -> Text, list -> Binary, }
}
diesel::table! {
    used_ids (owner, id) { owner -> Text, id -> Text, expires_at -> BigInt, }
}
diesel::table! {
    questionnaire_versions (questionnaire_id, version) {
        questionnaire_id -> Text, version -> Integer, revision -> Integer, concern -> Text, state -> Text,
        definition -> Text, changed_by -> Text, created_at -> BigInt, changed_at -> BigInt,
        published_at -> Nullable<BigInt>, retired_at -> Nullable<BigInt>, position -> BigInt,
    }
}
diesel::table! {
    questionnaire_rounds (id) {
        id -> Binary, questionnaire_id -> Text, version -> Integer, name -> Text, opens_at -> BigInt,
        starts_on -> Nullable<Date>, source -> Nullable<Text>, recorded_at -> BigInt, position -> BigInt,
    }
}
diesel::table! {
    questionnaire_deadlines (round_id, revision) {
        round_id -> Binary, revision -> Integer, deadline -> BigInt, reason -> Nullable<Text>, set_by -> Text,
        recorded_at -> BigInt, position -> BigInt,
    }
}
diesel::table! {
    submissions (id) {
        id -> Binary, version -> BigInt, questionnaire_id -> Text, questionnaire_version -> Integer,
        round_id -> Binary, concern -> Text, party -> Binary, filled_by -> Nullable<Binary>, status -> Text,
        answers -> Text, prefilled -> Text, own_deadline -> Nullable<BigInt>, created_by -> Text,
        created_at -> BigInt, changed_at -> BigInt, received_at -> Nullable<BigInt>,
        submitted_at -> Nullable<BigInt>, assignee -> Nullable<Text>, due_on -> Nullable<Date>,
    }
}
diesel::table! {
    submission_insurers (concern, submission_id) { concern -> Text, submission_id -> Binary, }
}
diesel::table! {
    submission_filings (submission_id, number) {
        submission_id -> Binary, number -> Integer, content -> Text, digest -> Binary, attachments -> Text,
        received_at -> BigInt, deadline -> BigInt, submitted_at -> BigInt,
    }
}
diesel::table! {
    submission_late_attempts (submission_id, position) {
        submission_id -> Binary, position -> BigInt, received_at -> BigInt, deadline -> BigInt, actor -> Text,
        request_id -> Nullable<Text>,
    }
}
diesel::table! {
    submission_attachments (id) {
        id -> Binary, submission_id -> Binary, party -> Binary, name -> Text, media_type -> Text, size -> BigInt,
        digest -> Binary, created_by -> Text, created_at -> BigInt,
    }
}
diesel::table! {
    submission_history (submission_id, position, version) {
        submission_id -> Binary, position -> BigInt, version -> BigInt, event -> Text, status -> Text,
        changed -> Text, reason -> Nullable<Text>, actor -> Text, role -> Text, delegation_id -> Nullable<Text>,
        filled_by -> Nullable<Binary>, request_id -> Nullable<Text>, recorded_at -> BigInt,
    }
}
diesel::table! {
    submission_assessments (submission_id, number) {
        submission_id -> Binary, number -> Integer, position -> BigInt, version -> BigInt, filing -> Integer,
        concern -> Text, decision -> Text, s3_outcome -> Nullable<Text>, status -> Text, reason -> Nullable<Text>,
        note -> Nullable<Text>, needed -> Text, answer_by -> Nullable<BigInt>, grounds -> Text,
        follow_up -> Nullable<Text>, actor -> Text, recorded_at -> BigInt,
    }
}
diesel::table! {
    provider_profiles (party, version) {
        party -> Binary, version -> Integer, content -> Text, recorded_at -> BigInt,
        superseded_at -> Nullable<BigInt>, position -> BigInt,
    }
}
diesel::table! {
    reimbursements (contract_id, purchasing_party, version) {
        contract_id -> Binary, purchasing_party -> Text, version -> Integer, holder -> Binary, content -> Text,
        recorded_at -> BigInt, superseded_at -> Nullable<BigInt>, position -> BigInt,
    }
}
diesel::table! {
    assessment_run_rows (job_id, line) {
        job_id -> Binary, line -> Integer, submission_id -> Binary, seen -> BigInt, assessment -> Text,
        outcome -> Nullable<Text>, version -> Nullable<BigInt>, status -> Nullable<Text>,
        number -> Nullable<Integer>, refusal -> Nullable<Text>,
    }
}
diesel::table! {
    contract_offer_run_rows (job_id, line) {
        job_id -> Binary, line -> Integer, holder -> Binary, agb_code -> Text, outcome -> Nullable<Text>,
        settled -> Nullable<Text>,
    }
}
diesel::allow_tables_to_appear_in_same_query!(audit_heads, signed_heads);
diesel::allow_tables_to_appear_in_same_query!(contracts, contract_contents);
diesel::allow_tables_to_appear_in_same_query!(submissions, submission_insurers);
diesel::allow_tables_to_appear_in_same_query!(file_chunks, submission_attachments, price_list_files);

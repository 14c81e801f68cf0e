SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id uuid DEFAULT '01a229a4-38bb-7ed7-93b9-72fc9f7ca8aa'::uuid NOT NULL,
    name character varying(60) DEFAULT ''::character varying NOT NULL,
    phone character varying(20) DEFAULT ''::character varying NOT NULL,
    password_hash text,
    language character varying(10) DEFAULT ''::character varying NOT NULL,
    text_size character varying(10) DEFAULT 'normal'::character varying NOT NULL,
    revision integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 23:29:18.011197+00'::timestamp with time zone NOT NULL,
    disabled_at timestamp with time zone,
    factor_asked_at timestamp with time zone
);
CREATE TABLE public.answer_template (
    id uuid NOT NULL,
    area uuid NOT NULL,
    words text NOT NULL
);
CREATE TABLE public.area (
    id uuid DEFAULT '01a229a4-33cb-7f0e-b8d9-2a30422b35bc'::uuid NOT NULL,
    kind character varying(20) DEFAULT ''::character varying NOT NULL,
    parent uuid,
    name character varying(60) DEFAULT ''::character varying NOT NULL,
    code character varying(20) DEFAULT ''::character varying NOT NULL,
    path character varying(120) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.area_outline (
    id uuid NOT NULL,
    area uuid NOT NULL,
    import_id uuid NOT NULL,
    polygons text NOT NULL,
    account uuid NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    replaced_by uuid
);
CREATE TABLE public.assignment (
    id uuid DEFAULT '01a229a4-3902-7bad-af40-af1e25137397'::uuid NOT NULL,
    account uuid NOT NULL,
    role character varying(20) DEFAULT ''::character varying NOT NULL,
    area uuid NOT NULL,
    since timestamp with time zone DEFAULT '2026-11-29 23:29:18.082592+00'::timestamp with time zone NOT NULL,
    until timestamp with time zone,
    instead_of uuid
);
CREATE TABLE public.audit_line (
    seq bigint NOT NULL,
    event uuid NOT NULL,
    hash character varying(64) NOT NULL
);
CREATE TABLE public.authenticator (
    account uuid NOT NULL,
    sealed text NOT NULL,
    last_step bigint DEFAULT 0 NOT NULL,
    made_at timestamp with time zone NOT NULL
);
CREATE TABLE public.blood_pressure (
    id uuid DEFAULT '01a229a4-4bc3-751b-9a0a-5027a8a308d6'::uuid NOT NULL,
    resident uuid NOT NULL,
    household uuid NOT NULL,
    area uuid NOT NULL,
    account uuid NOT NULL,
    measured_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    readings text DEFAULT ''::text NOT NULL,
    systolic integer DEFAULT 0 NOT NULL,
    diastolic integer DEFAULT 0 NOT NULL,
    pulse integer,
    arm character varying(10) DEFAULT ''::character varying NOT NULL,
    posture character varying(10) DEFAULT ''::character varying NOT NULL,
    symptoms text DEFAULT '[]'::text NOT NULL,
    consent character varying(20) DEFAULT ''::character varying NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    grade character varying(20) DEFAULT ''::character varying NOT NULL,
    urgent boolean DEFAULT false NOT NULL,
    threshold_set character varying(20) DEFAULT ''::character varying NOT NULL,
    corrects uuid,
    superseded_by uuid,
    withdrawn_at timestamp with time zone,
    device character varying(60) DEFAULT ''::character varying NOT NULL,
    irregular boolean DEFAULT false NOT NULL,
    alerted_at timestamp with time zone,
    stored_at timestamp with time zone
);
CREATE TABLE public.channel (
    name character varying(12) NOT NULL,
    next_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    failing_at timestamp with time zone,
    told_at timestamp with time zone,
    last_error character varying(200) NOT NULL
);
CREATE TABLE public.clinic (
    id uuid NOT NULL,
    area uuid NOT NULL,
    name character varying(60) NOT NULL,
    phone character varying(30) NOT NULL,
    address character varying(200) DEFAULT ''::character varying NOT NULL,
    hours character varying(100) DEFAULT ''::character varying NOT NULL,
    closed_at timestamp with time zone
);
CREATE TABLE public.contribution (
    id uuid NOT NULL,
    undertaking uuid NOT NULL,
    sort character varying(10) NOT NULL,
    giver character varying(60) NOT NULL,
    amount integer NOT NULL,
    words character varying(200) NOT NULL,
    account uuid NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    struck_at timestamp with time zone
);
CREATE TABLE public.delivery (
    id uuid DEFAULT '01a229a4-4506-7906-b20b-f951a9f0098d'::uuid NOT NULL,
    item uuid NOT NULL,
    subscription uuid NOT NULL,
    channel character varying(12) DEFAULT 'web_push'::character varying NOT NULL,
    state character varying(12) DEFAULT 'queued'::character varying NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone DEFAULT '2026-11-29 23:29:21.158654+00'::timestamp with time zone NOT NULL,
    claimed_until timestamp with time zone,
    expires_at timestamp with time zone,
    last_error character varying(200) DEFAULT ''::character varying NOT NULL,
    sent_at timestamp with time zone,
    arrived_at timestamp with time zone,
    digest uuid
);
CREATE TABLE public.department (
    id uuid NOT NULL,
    name character varying(60) NOT NULL,
    area uuid NOT NULL,
    closed_at timestamp with time zone
);
CREATE TABLE public.department_member (
    id uuid NOT NULL,
    department uuid NOT NULL,
    account uuid NOT NULL
);
CREATE TABLE public.device (
    id uuid DEFAULT '01a229a4-38f7-7788-8057-923c0f98286c'::uuid NOT NULL,
    account uuid NOT NULL,
    token_hash character varying(64) DEFAULT ''::character varying NOT NULL,
    user_agent character varying(300) DEFAULT ''::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 23:29:18.071652+00'::timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone DEFAULT '2026-11-29 23:29:18.07166+00'::timestamp with time zone NOT NULL,
    expires_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    revoked_at timestamp with time zone,
    skew_s integer DEFAULT 0 NOT NULL,
    browser_hash character varying(64),
    heard_before_at timestamp with time zone,
    proved_at timestamp with time zone,
    second_at timestamp with time zone
);
CREATE TABLE public.event (
    id uuid DEFAULT '01a229a4-3621-7e76-a961-baae37bbed60'::uuid NOT NULL,
    at timestamp with time zone DEFAULT '2026-11-29 23:29:17.345318+00'::timestamp with time zone NOT NULL,
    actor uuid,
    area uuid,
    subject_kind character varying(30) DEFAULT ''::character varying NOT NULL,
    subject uuid DEFAULT gen_random_uuid() NOT NULL,
    verb character varying(30) DEFAULT ''::character varying NOT NULL,
    detail text DEFAULT '{}'::text NOT NULL,
    device uuid,
    address character varying(45) DEFAULT ''::character varying NOT NULL
);
CREATE TABLE public.export_job (
    id uuid NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    request text NOT NULL,
    paths text NOT NULL,
    types character varying(60) NOT NULL,
    since timestamp with time zone,
    named boolean NOT NULL,
    state character varying(10) NOT NULL,
    place text NOT NULL,
    files text NOT NULL,
    written integer NOT NULL,
    attempts integer NOT NULL,
    claim uuid,
    claimed_until timestamp with time zone,
    expires_at timestamp with time zone
);
CREATE TABLE public.half_way (
    token_hash character varying(64) NOT NULL,
    account uuid NOT NULL,
    purpose character varying(20) NOT NULL,
    sealed text DEFAULT ''::text NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
CREATE TABLE public.health_consent (
    id uuid NOT NULL,
    resident uuid NOT NULL,
    household uuid NOT NULL,
    account uuid NOT NULL,
    decision character varying(10) NOT NULL,
    how character varying(10) NOT NULL,
    purpose character varying(20) NOT NULL,
    version character varying(20) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    superseded_by uuid
);
CREATE TABLE public.health_record (
    id uuid NOT NULL,
    household uuid NOT NULL,
    area uuid NOT NULL,
    known character varying(3) DEFAULT ''::character varying NOT NULL,
    known_on date,
    medication character varying(3) DEFAULT ''::character varying NOT NULL,
    target_systolic integer,
    target_diastolic integer,
    note text DEFAULT ''::text NOT NULL,
    consent character varying(10) DEFAULT ''::character varying NOT NULL,
    consent_at timestamp with time zone,
    last_at timestamp with time zone,
    systolic integer,
    diastolic integer,
    grade character varying(20) DEFAULT ''::character varying NOT NULL,
    controlled boolean,
    raised_days integer DEFAULT 0 NOT NULL,
    reason character varying(12) DEFAULT ''::character varying NOT NULL,
    rank integer DEFAULT 9 NOT NULL,
    due_on date,
    attempt character varying(12) DEFAULT ''::character varying NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    next_well character varying(12) DEFAULT ''::character varying NOT NULL,
    next_high character varying(12) DEFAULT ''::character varying NOT NULL,
    recheck_by date,
    urgent_on date
);
CREATE TABLE public.holiday (
    id uuid NOT NULL,
    town uuid NOT NULL,
    day character varying(10) NOT NULL,
    works boolean NOT NULL,
    name character varying(60) NOT NULL
);
CREATE TABLE public.household (
    id uuid DEFAULT '01a229a4-3d29-7eaa-a1c3-8db9c2609bdc'::uuid NOT NULL,
    area uuid NOT NULL,
    code character varying(30) DEFAULT ''::character varying NOT NULL,
    number character varying(20) DEFAULT ''::character varying NOT NULL,
    name character varying(60) DEFAULT ''::character varying NOT NULL,
    address character varying(200) DEFAULT ''::character varying NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    find text DEFAULT ''::text NOT NULL,
    latitude double precision,
    longitude double precision,
    revision integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 23:29:19.145774+00'::timestamp with time zone NOT NULL,
    left_at timestamp with time zone,
    code_key text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.import_batch (
    id uuid DEFAULT '01a229a4-3d69-7ff6-854b-3671ebfac0ba'::uuid NOT NULL,
    kind character varying(20) DEFAULT ''::character varying NOT NULL,
    file_name character varying(200) DEFAULT ''::character varying NOT NULL,
    account uuid,
    area uuid,
    counts text DEFAULT '{}'::text NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 23:29:19.209385+00'::timestamp with time zone NOT NULL,
    undone_at timestamp with time zone
);
CREATE TABLE public.import_change (
    id uuid DEFAULT '01a229a4-3d96-7d2f-a315-f79f5a2a5df1'::uuid NOT NULL,
    batch uuid NOT NULL,
    subject_kind character varying(20) DEFAULT ''::character varying NOT NULL,
    subject uuid DEFAULT gen_random_uuid() NOT NULL,
    before text
);
CREATE TABLE public.inbox_item (
    id uuid DEFAULT '01a229a4-44bf-79d2-a9e1-f79dc0a51a72'::uuid NOT NULL,
    account uuid NOT NULL,
    subject_kind character varying(20) DEFAULT ''::character varying NOT NULL,
    subject uuid DEFAULT gen_random_uuid() NOT NULL,
    title character varying(160) DEFAULT ''::character varying NOT NULL,
    body text DEFAULT ''::text NOT NULL,
    urgency character varying(10) DEFAULT 'normal'::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 23:29:21.087397+00'::timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    arrived_at timestamp with time zone,
    climb_at timestamp with time zone,
    climbed integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.known_as (
    id uuid NOT NULL,
    subject_kind character varying(20) NOT NULL,
    subject uuid NOT NULL,
    called text NOT NULL,
    batch uuid,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.machine_key (
    id uuid NOT NULL,
    area uuid NOT NULL,
    scopes character varying(60) NOT NULL,
    token_hash character varying(64) NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    agreed_by uuid,
    agreed_at timestamp with time zone,
    expires_at timestamp with time zone NOT NULL,
    revoked_by uuid,
    revoked_at timestamp with time zone,
    last_used_on date
);
CREATE TABLE public.migration (
    id integer NOT NULL,
    name character varying(200) DEFAULT ''::character varying NOT NULL,
    app_name character varying(200) DEFAULT ''::character varying NOT NULL,
    ran_on timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);
CREATE SEQUENCE public.migration_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.migration_id_seq OWNED BY public.migration.id;
CREATE TABLE public.notify_wish (
    account uuid NOT NULL,
    quiet_from character varying(5) NOT NULL,
    quiet_to character varying(5) NOT NULL,
    digest boolean NOT NULL,
    sms boolean NOT NULL,
    email character varying(120) NOT NULL
);
CREATE TABLE public.one_time_code (
    id uuid DEFAULT '01a229a4-38e2-7c54-bc55-b5ba672f0192'::uuid NOT NULL,
    account uuid NOT NULL,
    code_hash character varying(64) DEFAULT ''::character varying NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT '2026-11-29 23:29:18.05076+00'::timestamp with time zone NOT NULL,
    expires_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.passkey (
    id uuid NOT NULL,
    account uuid NOT NULL,
    credential character varying(1400) NOT NULL,
    public_key text NOT NULL,
    sign_count bigint DEFAULT 0 NOT NULL,
    name character varying(60) DEFAULT ''::character varying NOT NULL,
    made_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.photo (
    id uuid DEFAULT '01a229a4-4194-7f6a-90d7-629c4c2862c1'::uuid NOT NULL,
    submission uuid DEFAULT gen_random_uuid() NOT NULL,
    account uuid NOT NULL,
    household uuid,
    area uuid,
    "position" integer DEFAULT 0 NOT NULL,
    upload_sha256 character varying(64) DEFAULT ''::character varying NOT NULL,
    stored_sha256 character varying(64) DEFAULT NULL::character varying,
    content_type character varying(40) DEFAULT ''::character varying NOT NULL,
    size integer DEFAULT 0 NOT NULL,
    state character varying(12) DEFAULT 'wanted'::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 23:29:20.276775+00'::timestamp with time zone NOT NULL
);
CREATE TABLE public.pressure_attempt (
    id uuid NOT NULL,
    resident uuid NOT NULL,
    household uuid NOT NULL,
    account uuid NOT NULL,
    reason character varying(12) NOT NULL,
    note text NOT NULL,
    tried_at timestamp with time zone NOT NULL,
    superseded_by uuid,
    withdrawn_at timestamp with time zone,
    was character varying(10) DEFAULT ''::character varying NOT NULL
);
CREATE TABLE public.problem (
    id uuid DEFAULT '01a229a4-55ff-76fe-afc5-0a2947774c8e'::uuid NOT NULL,
    household uuid,
    area uuid NOT NULL,
    account uuid NOT NULL,
    reported_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    category character varying(30) DEFAULT ''::character varying NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    place character varying(10) DEFAULT 'home'::character varying NOT NULL,
    "where" character varying(200) DEFAULT ''::character varying NOT NULL,
    urgency character varying(10) DEFAULT 'normal'::character varying NOT NULL,
    latitude double precision,
    longitude double precision,
    accuracy_m integer,
    state character varying(20) DEFAULT 'reported'::character varying NOT NULL,
    result text DEFAULT ''::text NOT NULL,
    closed_at timestamp with time zone,
    closed_by uuid,
    corrects uuid,
    superseded_by uuid,
    withdrawn_at timestamp with time zone,
    step integer DEFAULT 0 NOT NULL,
    rank integer DEFAULT 1 NOT NULL,
    sort_at timestamp with time zone,
    state_before character varying(20) DEFAULT ''::character varying NOT NULL,
    over_at timestamp with time zone,
    respond_by_at timestamp with time zone,
    responded_at timestamp with time zone,
    due_at timestamp with time zone,
    suspended_at timestamp with time zone,
    extension_until_at timestamp with time zone,
    reopened integer DEFAULT 0 NOT NULL,
    extended integer DEFAULT 0 NOT NULL,
    merged_into uuid,
    way character varying(10) DEFAULT ''::character varying NOT NULL,
    answer character varying(12) DEFAULT ''::character varying NOT NULL,
    asked text DEFAULT ''::text NOT NULL,
    token character varying(24)
);
CREATE TABLE public.problem_also (
    id uuid NOT NULL,
    problem uuid NOT NULL,
    household uuid NOT NULL,
    account uuid NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone
);
CREATE TABLE public.problem_answer (
    id uuid NOT NULL,
    problem uuid NOT NULL,
    account uuid,
    answered_at timestamp with time zone NOT NULL,
    by character varying(10) NOT NULL,
    answer character varying(12) NOT NULL,
    words text NOT NULL,
    round integer NOT NULL
);
CREATE TABLE public.problem_category (
    id uuid NOT NULL,
    town uuid NOT NULL,
    code character varying(30) NOT NULL,
    name character varying(60) NOT NULL,
    department uuid,
    hours_normal integer NOT NULL,
    hours_soon integer NOT NULL,
    hours_danger integer NOT NULL,
    radius_m integer NOT NULL,
    asks text NOT NULL,
    emergency character varying(120) NOT NULL,
    "position" integer NOT NULL,
    closed_at timestamp with time zone,
    at_door boolean DEFAULT false NOT NULL,
    photo_after boolean DEFAULT false NOT NULL
);
CREATE TABLE public.problem_dispatch (
    id uuid NOT NULL,
    problem uuid NOT NULL,
    department uuid NOT NULL,
    leads boolean NOT NULL,
    note text NOT NULL,
    dispatched_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    over_at timestamp with time zone
);
CREATE TABLE public.problem_escalation (
    id uuid NOT NULL,
    problem uuid NOT NULL,
    rule character varying(20) NOT NULL,
    missed_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone NOT NULL
);
CREATE TABLE public.problem_note (
    id uuid NOT NULL,
    problem uuid NOT NULL,
    account uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    public boolean NOT NULL,
    words text NOT NULL
);
CREATE TABLE public.push_subscription (
    id uuid DEFAULT '01a229a4-44e7-729e-8391-2261ab2120a7'::uuid NOT NULL,
    account uuid NOT NULL,
    device uuid NOT NULL,
    endpoint text DEFAULT ''::text NOT NULL,
    p256dh character varying(120) DEFAULT ''::character varying NOT NULL,
    auth character varying(40) DEFAULT ''::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 23:29:21.127373+00'::timestamp with time zone NOT NULL,
    removed_at timestamp with time zone
);
CREATE TABLE public.recovery_code (
    id uuid NOT NULL,
    account uuid NOT NULL,
    selector character varying(16) NOT NULL,
    code_hash text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.resident (
    id uuid DEFAULT '01a229a4-3d85-7ab6-aaf4-0a2255f38418'::uuid NOT NULL,
    household uuid NOT NULL,
    name character varying(60) DEFAULT ''::character varying NOT NULL,
    sex character varying(10) DEFAULT ''::character varying NOT NULL,
    birth_date date,
    phone character varying(30) DEFAULT ''::character varying NOT NULL,
    relation character varying(20) DEFAULT ''::character varying NOT NULL,
    is_head boolean DEFAULT false NOT NULL,
    tags text DEFAULT '[]'::text NOT NULL,
    state character varying(10) DEFAULT 'here'::character varying NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    name_key text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.rung_delivery (
    id uuid NOT NULL,
    item uuid NOT NULL,
    account uuid NOT NULL,
    channel character varying(12) NOT NULL,
    state character varying(12) NOT NULL,
    attempts integer NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    claimed_until timestamp with time zone,
    last_error character varying(200) NOT NULL,
    sent_at timestamp with time zone,
    arrived_at timestamp with time zone
);
CREATE TABLE public.saved_view (
    id uuid NOT NULL,
    account uuid NOT NULL,
    name character varying(40) NOT NULL,
    query character varying(500) NOT NULL
);
CREATE TABLE public.server_secret (
    name character varying(40) DEFAULT ''::character varying NOT NULL,
    value text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 23:29:21.068798+00'::timestamp with time zone NOT NULL
);
CREATE TABLE public.sign_in_throttle (
    phone_hash character varying(64) DEFAULT ''::character varying NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_failure_at timestamp with time zone DEFAULT '2026-11-29 23:29:18.038734+00'::timestamp with time zone NOT NULL,
    locked_until timestamp with time zone,
    kind character varying(10) DEFAULT 'number'::character varying NOT NULL
);
CREATE TABLE public.submission (
    id uuid DEFAULT '01a229a4-417c-7803-bf5a-84e78e59c8de'::uuid NOT NULL,
    kind character varying(30) DEFAULT ''::character varying NOT NULL,
    form integer DEFAULT 1 NOT NULL,
    account uuid NOT NULL,
    device uuid,
    area uuid,
    household uuid,
    recorded_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    skew_s integer DEFAULT 0 NOT NULL,
    received_at timestamp with time zone DEFAULT '2026-11-29 23:29:20.252223+00'::timestamp with time zone NOT NULL,
    payload text DEFAULT ''::text NOT NULL,
    payload_hash character varying(64) DEFAULT ''::character varying NOT NULL,
    state character varying(10) DEFAULT ''::character varying NOT NULL,
    errors text DEFAULT '[]'::text NOT NULL,
    waits_for uuid,
    corrects uuid,
    conflicts_with uuid,
    repaired_by uuid,
    unsure boolean DEFAULT false NOT NULL,
    told_at timestamp with time zone
);
CREATE TABLE public.task (
    id uuid DEFAULT '01a229a4-637c-70b9-beb3-d5940a3cb9c4'::uuid NOT NULL,
    kind character varying(20) DEFAULT 'other'::character varying NOT NULL,
    title character varying(120) DEFAULT ''::character varying NOT NULL,
    detail text DEFAULT ''::text NOT NULL,
    area uuid NOT NULL,
    household uuid,
    problem uuid,
    urgency character varying(10) DEFAULT 'normal'::character varying NOT NULL,
    due_at timestamp with time zone,
    created_by uuid,
    created_at timestamp with time zone DEFAULT '2026-11-29 23:29:28.957003+00'::timestamp with time zone NOT NULL,
    cancelled_at timestamp with time zone,
    needs character varying(8) DEFAULT 'report'::character varying NOT NULL,
    checklist text DEFAULT '[]'::text NOT NULL,
    rule character varying(30),
    resident uuid
);
CREATE TABLE public.task_asked (
    name character varying(30) NOT NULL,
    about character varying(120) NOT NULL,
    task uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL
);
CREATE TABLE public.task_assignment (
    id uuid DEFAULT '01a229a4-63d7-7e27-b160-0e0e59575f70'::uuid NOT NULL,
    task uuid NOT NULL,
    account uuid NOT NULL,
    state character varying(12) DEFAULT 'assigned'::character varying NOT NULL,
    assigned_at timestamp with time zone DEFAULT '2026-11-29 23:29:29.047884+00'::timestamp with time zone NOT NULL,
    arrived_at timestamp with time zone,
    opened_at timestamp with time zone,
    reported_at timestamp with time zone,
    note text DEFAULT ''::text NOT NULL,
    report uuid,
    revision integer DEFAULT 0 NOT NULL,
    accepted_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    reason text DEFAULT ''::text NOT NULL,
    checked text DEFAULT '[]'::text NOT NULL,
    why character varying(20) DEFAULT ''::character varying NOT NULL
);
CREATE TABLE public.task_rule (
    id uuid NOT NULL,
    area uuid NOT NULL,
    name character varying(30) NOT NULL,
    days integer NOT NULL,
    switched_on boolean NOT NULL,
    changed_by uuid,
    changed_at timestamp with time zone NOT NULL
);
CREATE TABLE public.threshold_choice (
    id uuid NOT NULL,
    area uuid NOT NULL,
    version character varying(20) NOT NULL,
    chosen_by uuid NOT NULL,
    chosen_at timestamp with time zone NOT NULL
);
CREATE TABLE public.undertaking (
    id uuid NOT NULL,
    problem uuid NOT NULL,
    account uuid NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    plan text NOT NULL,
    planned_on character varying(10) NOT NULL,
    public boolean NOT NULL,
    ended_at timestamp with time zone
);
CREATE TABLE public.visit (
    id uuid DEFAULT '01a229a4-4864-7a56-9c61-f75c6efad7c1'::uuid NOT NULL,
    household uuid NOT NULL,
    area uuid NOT NULL,
    account uuid NOT NULL,
    visited_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    purpose character varying(20) DEFAULT ''::character varying NOT NULL,
    outcome character varying(20) DEFAULT ''::character varying NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    next_on date,
    corrects uuid,
    superseded_by uuid,
    withdrawn_at timestamp with time zone
);
ALTER TABLE ONLY public.migration ALTER COLUMN id SET DEFAULT nextval('public.migration_id_seq'::regclass);
INSERT INTO public.account VALUES ('019b76da-a803-721c-a7fd-f887bc50dc0e', '许静', '13800009001', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a80f-76dc-994c-919c913666e2', '陈国强', '13800000001', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 32, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a811-76ed-9b04-f69e2eb0b948', '田露', '13800000002', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 16, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a813-78af-86f7-c4b4da650b5c', '韩宇', '13800000003', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 11, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a815-781c-9601-6ad203a2653e', '张金山', '13800000004', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 30, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a818-73a6-bfc0-d3cd60d0ca53', '董合林', '13800000005', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 24, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '吴凤英', '13800000006', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 26, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a81c-7431-8e41-f1a4924ce492', '郭传宝', '13800000007', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 11, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a81e-7cc7-9cba-bbe9c478e689', '梁琴', '13800000008', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 23, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a821-776c-ae6b-878d0cb6affc', '傅明', '13800000009', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 20, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a823-7bf9-bf17-897c0f758861', '李慧', '13800000010', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 53, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a825-7d4d-bc3c-ba10e6f0e56b', '董斌', '13800000011', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 32, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a827-79ed-ad2d-48a9f83951fc', '丁正林', '13800000012', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 14, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a828-7684-9af6-e6c6b5314058', '刘建军', '13800000013', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a829-7ddc-8ee6-20d05a293bbf', '吕倩', '13800000014', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a82a-7679-88ea-ccf63418ff2a', '冯红梅', '13800000015', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a82b-7d85-8c90-ec5f56296964', '周立新', '13800000016', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '何慧珍', '13800000017', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 2, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a82d-7336-b9f0-5138c523b848', '吴敏', '13800009011', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 27, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a82e-70b6-b071-71ea3fa86d24', '林涛', '13800009012', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 28, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a82f-7466-b4f1-5517319b3580', '郑和平', '13800009013', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a830-75bb-b42b-7a8bb1c40065', '梁慧', '13800009014', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '赵志刚', '13800009015', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 9, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a832-7d07-b116-7dadcda04f65', '孙磊', '13800009016', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 5, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a833-7733-9d03-b76abc9572b9', '钱海燕', '13800009017', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 5, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a834-753c-b9e1-b1ef9bf168ab', '冯建军', '13800009018', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 2, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a835-7ec7-ae79-5682f2baec99', '唐文辉', '13800009019', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 2, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.account VALUES ('019b76da-a836-7d4d-9d73-8f52c1fb2153', '蒋立新', '13800009020', '$argon2id$v=19$m=19456,t=2,p=1$e9RmucCTTLGgqZRh8MJKWg$qBV5eorD/7hktVL3IzHjxUv6krsQVPYwCshph6ITMK4', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.answer_template VALUES ('019b76da-adff-75a6-bfb6-0b5288a1f641', '019b76da-a802-7976-8431-959f337f3702', '已安排人员到场查看，三天内给您答复。');
INSERT INTO public.answer_template VALUES ('019b76da-ae00-70f8-b2f0-65144016594b', '019b76da-a802-7976-8431-959f337f3702', '材料已经到了，天一晴就动工。');
INSERT INTO public.answer_template VALUES ('019b76da-ae01-7f54-85ed-2f7c35dcc96f', '019b76da-a802-7976-8431-959f337f3702', '已经处理好，请您看一看；不满意随时告诉我们。');
INSERT INTO public.area VALUES ('019b76da-a800-7923-9ba3-575036bf0aeb', 'county', NULL, '明川县', 'mcx', 'mcx');
INSERT INTO public.area VALUES ('019b76da-a802-7976-8431-959f337f3702', 'town', '019b76da-a800-7923-9ba3-575036bf0aeb', '青禾镇', 'qhz', 'mcx.qhz');
INSERT INTO public.area VALUES ('019b76da-a80c-7dbe-baca-ecab7f0bf355', 'village', '019b76da-a802-7976-8431-959f337f3702', '芦塘村', 'ltc', 'mcx.qhz.ltc');
INSERT INTO public.area VALUES ('019b76da-a80d-70b7-8cb5-3cae0ed18173', 'grid', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '第一网格', 'd01wg', 'mcx.qhz.ltc.d01wg');
INSERT INTO public.area VALUES ('019b76da-a80e-701c-84b2-797aceca0a9d', 'micro_grid', '019b76da-a80d-70b7-8cb5-3cae0ed18173', '塘口组', 'tkz', 'mcx.qhz.ltc.d01wg.tkz');
INSERT INTO public.area VALUES ('019b76da-a810-7805-9764-dc0c2becc353', 'micro_grid', '019b76da-a80d-70b7-8cb5-3cae0ed18173', '西园组', 'xyz', 'mcx.qhz.ltc.d01wg.xyz');
INSERT INTO public.area VALUES ('019b76da-a812-755f-9f49-a6cdbe3fff85', 'micro_grid', '019b76da-a80d-70b7-8cb5-3cae0ed18173', '西洲组', 'xzz', 'mcx.qhz.ltc.d01wg.xzz');
INSERT INTO public.area VALUES ('019b76da-a814-783f-9ca0-b864c7d49c43', 'micro_grid', '019b76da-a80d-70b7-8cb5-3cae0ed18173', '上田组', 'stz', 'mcx.qhz.ltc.d01wg.stz');
INSERT INTO public.area VALUES ('019b76da-a816-73db-9c0d-9604f52e043d', 'grid', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '第二网格', 'd02wg', 'mcx.qhz.ltc.d02wg');
INSERT INTO public.area VALUES ('019b76da-a817-7002-88c8-610a3ff591d7', 'micro_grid', '019b76da-a816-73db-9c0d-9604f52e043d', '后湾组', 'hwz', 'mcx.qhz.ltc.d02wg.hwz');
INSERT INTO public.area VALUES ('019b76da-a819-7e64-9d29-0d5ccf0598af', 'micro_grid', '019b76da-a816-73db-9c0d-9604f52e043d', '南岭组', 'nlz', 'mcx.qhz.ltc.d02wg.nlz');
INSERT INTO public.area VALUES ('019b76da-a81b-78af-a500-2b628973fc46', 'micro_grid', '019b76da-a816-73db-9c0d-9604f52e043d', '大坝组', 'dbz', 'mcx.qhz.ltc.d02wg.dbz');
INSERT INTO public.area VALUES ('019b76da-a81d-7583-a049-7e12279688fb', 'micro_grid', '019b76da-a816-73db-9c0d-9604f52e043d', '新坝组', 'xbz', 'mcx.qhz.ltc.d02wg.xbz');
INSERT INTO public.area VALUES ('019b76da-a81f-71e4-87a0-82369af32358', 'grid', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '第三网格', 'd03wg', 'mcx.qhz.ltc.d03wg');
INSERT INTO public.area VALUES ('019b76da-a820-7a42-87eb-12b15facd8ce', 'micro_grid', '019b76da-a81f-71e4-87a0-82369af32358', '老园组', 'lyz', 'mcx.qhz.ltc.d03wg.lyz');
INSERT INTO public.area VALUES ('019b76da-a822-7c81-804d-1b681e45c02b', 'micro_grid', '019b76da-a81f-71e4-87a0-82369af32358', '中洲组', 'zzz', 'mcx.qhz.ltc.d03wg.zzz');
INSERT INTO public.area VALUES ('019b76da-a824-7f10-8698-d3195a45825a', 'micro_grid', '019b76da-a81f-71e4-87a0-82369af32358', '南园组', 'nyz', 'mcx.qhz.ltc.d03wg.nyz');
INSERT INTO public.area VALUES ('019b76da-a826-7c65-a4a0-7804c80fb3e9', 'micro_grid', '019b76da-a81f-71e4-87a0-82369af32358', '东田组', 'dtz', 'mcx.qhz.ltc.d03wg.dtz');
INSERT INTO public.area_outline VALUES ('019b76da-ad87-798b-87d9-22617422d8f9', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '019b76da-ad85-771b-a1da-745715b37f99', '[[[[113.51889842388506, 28.238009742708766], [113.52242884503026, 28.238417544649945], [113.52662072980145, 28.23948681021712], [113.53035117348017, 28.24009463469181], [113.53364400245857, 28.2402648444662], [113.53637172811554, 28.23986995091914], [113.53917407334075, 28.239549676940346], [113.54355872286523, 28.240811707260796], [113.5476464462544, 28.241776811445956], [113.55024618042827, 28.24125392641581], [113.54973378298952, 28.236470274699286], [113.55085286096856, 28.233318098400535], [113.55065843590867, 28.22885241906286], [113.55125942268893, 28.22518215156533], [113.55161150147643, 28.221262976075046], [113.55430772383654, 28.21968794415738], [113.55257661011262, 28.213685576155683], [113.5550235950669, 28.21186130683217], [113.55485729539902, 28.20742375288651], [113.54974329515558, 28.20581869469907], [113.54514788939838, 28.204732230997866], [113.5414079305181, 28.20450121417361], [113.53839946549749, 28.205001691209002], [113.53273491815888, 28.20284608592638], [113.52885530977107, 28.202475419594574], [113.52560812062893, 28.202737172508442], [113.51922990673641, 28.199867900671933], [113.5156853828197, 28.19983231881121], [113.51642275201591, 28.204454619433225], [113.51576137217909, 28.2076781710222], [113.51676957323343, 28.212571303502337], [113.51793159337639, 28.217618255071088], [113.51757567815947, 28.221147271279985], [113.5180488690184, 28.22550539356471], [113.51911933358296, 28.230460789555064], [113.51879868545824, 28.234025072856138], [113.51889842388506, 28.238009742708766]]]]', '019b76da-a803-721c-a7fd-f887bc50dc0e', '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.area_outline VALUES ('019b76da-ad88-79ce-a9de-979ec2a28ef5', '019b76da-a80d-70b7-8cb5-3cae0ed18173', '019b76da-ad85-771b-a1da-745715b37f99', '[[[[113.51889842388506, 28.238009742708766], [113.52007523093346, 28.238145676689157], [113.52125203798187, 28.238281610669553], [113.52242884503026, 28.238417544649945], [113.523826139954, 28.23877396650567], [113.52522343487772, 28.239130388361396], [113.52662072980145, 28.23948681021712], [113.52786421102769, 28.23968941837535], [113.52910769225393, 28.23989202653358], [113.53035117348017, 28.24009463469181], [113.52885530977107, 28.202475419594574], [113.52777291339036, 28.202562670565865], [113.52669051700964, 28.20264992153715], [113.52560812062893, 28.202737172508442], [113.52348204933142, 28.20178074856294], [113.52135597803392, 28.200824324617436], [113.51922990673641, 28.199867900671933], [113.51804839876418, 28.199856040051692], [113.51686689079193, 28.19984417943145], [113.5156853828197, 28.19983231881121], [113.51642275201591, 28.204454619433225], [113.51576137217909, 28.2076781710222], [113.51676957323343, 28.212571303502337], [113.51793159337639, 28.217618255071088], [113.51757567815947, 28.221147271279985], [113.5180488690184, 28.22550539356471], [113.51911933358296, 28.230460789555064], [113.51879868545824, 28.234025072856138], [113.51889842388506, 28.238009742708766]]]]', '019b76da-a803-721c-a7fd-f887bc50dc0e', '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.area_outline VALUES ('019b76da-ad89-708b-8651-8cd2009bc3db', '019b76da-a816-73db-9c0d-9604f52e043d', '019b76da-ad85-771b-a1da-745715b37f99', '[[[[113.53035117348017, 28.24009463469181], [113.53144878313964, 28.240151371283275], [113.5325463927991, 28.240208107874736], [113.53364400245857, 28.2402648444662], [113.53455324434422, 28.240133213283848], [113.53546248622989, 28.240001582101492], [113.53637172811554, 28.23986995091914], [113.53730584319061, 28.23976319292621], [113.53823995826568, 28.239656434933277], [113.53917407334075, 28.239549676940346], [113.5414079305181, 28.20450121417361], [113.54040510884457, 28.204668039852073], [113.53940228717103, 28.20483486553054], [113.53839946549749, 28.205001691209002], [113.53651128305128, 28.204283156114794], [113.53462310060509, 28.20356462102059], [113.53273491815888, 28.20284608592638], [113.53144171536294, 28.202722530482447], [113.53014851256701, 28.20259897503851], [113.52885530977107, 28.202475419594574], [113.53035117348017, 28.24009463469181]]]]', '019b76da-a803-721c-a7fd-f887bc50dc0e', '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.area_outline VALUES ('019b76da-ad8a-7a68-a0b5-747e08d12292', '019b76da-a81f-71e4-87a0-82369af32358', '019b76da-ad85-771b-a1da-745715b37f99', '[[[[113.53917407334075, 28.239549676940346], [113.54063562318224, 28.23997035371383], [113.54209717302373, 28.240391030487313], [113.54355872286523, 28.240811707260796], [113.54492129732829, 28.24113340865585], [113.54628387179135, 28.241455110050904], [113.5476464462544, 28.241776811445956], [113.54851302431236, 28.241602516435908], [113.54937960237032, 28.241428221425856], [113.55024618042827, 28.24125392641581], [113.54973378298952, 28.236470274699286], [113.55085286096856, 28.233318098400535], [113.55065843590867, 28.22885241906286], [113.55125942268893, 28.22518215156533], [113.55161150147643, 28.221262976075046], [113.55430772383654, 28.21968794415738], [113.55257661011262, 28.213685576155683], [113.5550235950669, 28.21186130683217], [113.55485729539902, 28.20742375288651], [113.5531526286512, 28.206888733490697], [113.55144796190339, 28.20635371409488], [113.54974329515558, 28.20581869469907], [113.54821149323651, 28.205456540132], [113.54667969131745, 28.205094385564934], [113.54514788939838, 28.204732230997866], [113.54390123643829, 28.204655225389782], [113.5426545834782, 28.204578219781695], [113.5414079305181, 28.20450121417361], [113.53917407334075, 28.239549676940346]]]]', '019b76da-a803-721c-a7fd-f887bc50dc0e', '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.assignment VALUES ('019b76da-a808-7c21-9c83-548879553995', '019b76da-a803-721c-a7fd-f887bc50dc0e', 'town_admin', '019b76da-a802-7976-8431-959f337f3702', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a837-7489-b9b6-10abd67c36e2', '019b76da-a80f-76dc-994c-919c913666e2', 'leader', '019b76da-a80e-701c-84b2-797aceca0a9d', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a838-7ce4-80df-1c3bcee90ba0', '019b76da-a811-76ed-9b04-f69e2eb0b948', 'leader', '019b76da-a810-7805-9764-dc0c2becc353', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a839-7864-b99b-64cf85004b87', '019b76da-a813-78af-86f7-c4b4da650b5c', 'leader', '019b76da-a812-755f-9f49-a6cdbe3fff85', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a83a-7d27-a51c-3a2bbcbc8e32', '019b76da-a815-781c-9601-6ad203a2653e', 'leader', '019b76da-a814-783f-9ca0-b864c7d49c43', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a83b-7eb7-9f21-99a08e5de693', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'leader', '019b76da-a817-7002-88c8-610a3ff591d7', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a83c-799e-ac0f-d92547856b78', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'leader', '019b76da-a819-7e64-9d29-0d5ccf0598af', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a83d-7da4-96d3-fe3a47f426f1', '019b76da-a81c-7431-8e41-f1a4924ce492', 'leader', '019b76da-a81b-78af-a500-2b628973fc46', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a83e-77ae-bf0c-789ed2bf47c6', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'leader', '019b76da-a81d-7583-a049-7e12279688fb', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a83f-7940-ad4f-fef02010c09c', '019b76da-a821-776c-ae6b-878d0cb6affc', 'leader', '019b76da-a820-7a42-87eb-12b15facd8ce', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a840-7776-95da-a7ae73ab6d0c', '019b76da-a823-7bf9-bf17-897c0f758861', 'leader', '019b76da-a822-7c81-804d-1b681e45c02b', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a841-7320-be6f-03e122985bdf', '019b76da-a825-7d4d-bc3c-ba10e6f0e56b', 'leader', '019b76da-a824-7f10-8698-d3195a45825a', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a842-7a7d-8a85-70db6733f07c', '019b76da-a827-79ed-ad2d-48a9f83951fc', 'leader', '019b76da-a826-7c65-a4a0-7804c80fb3e9', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a843-70a8-a880-e7525b1ea5b8', '019b76da-a828-7684-9af6-e6c6b5314058', 'cadre', '019b76da-a80d-70b7-8cb5-3cae0ed18173', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a844-7614-b6d0-d1e600a966a2', '019b76da-a829-7ddc-8ee6-20d05a293bbf', 'cadre', '019b76da-a816-73db-9c0d-9604f52e043d', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a845-72cb-aa95-594d1b43de38', '019b76da-a82a-7679-88ea-ccf63418ff2a', 'cadre', '019b76da-a81f-71e4-87a0-82369af32358', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a846-765c-bcf6-9b906fdf7eb3', '019b76da-a82b-7d85-8c90-ec5f56296964', 'village_admin', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a847-78bb-8c90-084a625b6f1b', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', 'doctor', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a848-7f84-aefc-383cecc9d344', '019b76da-a82d-7336-b9f0-5138c523b848', 'dispatcher', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a849-7f37-9544-422c7570b707', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'dispatcher', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a84a-785b-8d16-7141bb564951', '019b76da-a82f-7466-b4f1-5517319b3580', 'mediator', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a84b-7a86-aa74-0254e0e7c04c', '019b76da-a830-75bb-b42b-7a8bb1c40065', 'mediator', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a84c-784e-9561-3f7f5dccc65d', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', 'department', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a84d-7be7-96e8-8b615168c5e0', '019b76da-a832-7d07-b116-7dadcda04f65', 'department', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a84e-7577-954b-468c56d21e80', '019b76da-a833-7733-9d03-b76abc9572b9', 'department', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a84f-7940-a295-98f658e9a593', '019b76da-a834-753c-b9e1-b1ef9bf168ab', 'department', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a850-7587-ab91-b20b8f603c42', '019b76da-a835-7ec7-ae79-5682f2baec99', 'department', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('019b76da-a851-78f4-87ec-9145565800bd', '019b76da-a836-7d4d-9d73-8f52c1fb2153', 'department', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '2026-08-02 01:00:00+00', NULL, NULL);
INSERT INTO public.blood_pressure VALUES ('019b76da-b07c-786e-a19e-29035554a52d', '019b76da-a899-7bbf-bcf5-a121738c25d5', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-09-05 01:40:00+00', '[{"systolic": 137, "diastolic": 85, "pulse": 77}, {"systolic": 135, "diastolic": 83, "pulse": 76}]', 136, 84, 77, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:05.901353+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b07d-7f27-bde8-c117b6986f69', '019b76da-a899-7bbf-bcf5-a121738c25d5', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-09-30 01:31:00+00', '[{"systolic": 139, "diastolic": 87, "pulse": 75}, {"systolic": 137, "diastolic": 85, "pulse": 75}]', 138, 86, 75, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:05.901355+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b07e-70c1-88dd-eb4ddb6f769a', '019b76da-a899-7bbf-bcf5-a121738c25d5', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-16 02:02:00+00', '[{"systolic": 143, "diastolic": 89, "pulse": 78}, {"systolic": 141, "diastolic": 87, "pulse": 77}]', 142, 88, 78, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:05.901358+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b07f-796d-8761-af4144e166b8', '019b76da-a899-7bbf-bcf5-a121738c25d5', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-28 01:14:00+00', '[{"systolic": 151, "diastolic": 91, "pulse": 80}, {"systolic": 149, "diastolic": 89, "pulse": 79}]', 150, 90, 80, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:05.90136+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b080-794e-a836-b3b00e006424', '019b76da-a899-7bbf-bcf5-a121738c25d5', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-06 08:18:00+00', '[{"systolic": 145, "diastolic": 89, "pulse": 76}, {"systolic": 143, "diastolic": 87, "pulse": 76}]', 144, 88, 76, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:05.901361+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b081-7078-a997-7a19d295aa16', '019b76da-a899-7bbf-bcf5-a121738c25d5', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-23 01:45:00+00', '[{"systolic": 149, "diastolic": 93, "pulse": 78}, {"systolic": 147, "diastolic": 91, "pulse": 77}]', 148, 92, 78, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:05.901364+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afe9-7d60-8834-901aa82e3821', '019b76da-a948-7c23-8cfc-7c5bba11d82e', '019b76da-a947-70c4-9686-774720cc5fb2', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-09-17 07:18:00+00', '[{"systolic": 106, "diastolic": 79, "pulse": 77}, {"systolic": 102, "diastolic": 77, "pulse": 76}]', 104, 78, 77, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:05.953387+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-aff9-7103-9edd-9f3fdc9090b5', '019b76da-a9b6-77a9-a995-84cb70e9b64c', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-06 08:32:00+00', '[{"systolic": 135, "diastolic": 81, "pulse": 76}, {"systolic": 129, "diastolic": 79, "pulse": 74}]', 132, 80, 75, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.237804+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b01d-7dcb-ba94-3478298c50f6', '019b76da-a9aa-7750-892b-c494e18200c7', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-06 10:07:00+00', '[{"systolic": 151, "diastolic": 96, "pulse": 72}, {"systolic": 149, "diastolic": 96, "pulse": 69}]', 150, 96, 71, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.237817+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b063-7ccf-a31d-7d830cf7656b', '019b76da-a9b6-77a9-a995-84cb70e9b64c', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-06 08:25:00+00', '[{"systolic": 132, "diastolic": 81, "pulse": 64}, {"systolic": 128, "diastolic": 79, "pulse": 63}]', 130, 80, 64, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.237837+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b031-7576-83d4-8048703739ed', '019b76da-a9b6-77a9-a995-84cb70e9b64c', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-25 06:20:00+00', '[{"systolic": 128, "diastolic": 74, "pulse": 83}, {"systolic": 122, "diastolic": 72, "pulse": 82}]', 125, 73, 83, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.237843+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b00d-7cd3-8ce8-462b06e672a4', '019b76da-a9a9-7a31-a0b5-631ae873e451', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-12 07:40:00+00', '[{"systolic": 108, "diastolic": 64, "pulse": 86}, {"systolic": 108, "diastolic": 64, "pulse": 85}]', 108, 64, 86, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.237848+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b017-7d11-8ba5-aa695939473b', '019b76da-a9aa-7750-892b-c494e18200c7', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-14 08:40:00+00', '[{"systolic": 145, "diastolic": 80, "pulse": 65}, {"systolic": 145, "diastolic": 80, "pulse": 62}]', 145, 80, 64, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.237851+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afcf-71ef-8e7b-6caa71a952f4', '019b76da-a9aa-7750-892b-c494e18200c7', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-24 07:46:00+00', '[{"systolic": 167, "diastolic": 87, "pulse": 76}, {"systolic": 165, "diastolic": 87, "pulse": 74}]', 166, 87, 75, 'left', 'seated', '["none"]', 'given', '', 'high', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.237856+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b013-72c3-8dcd-28fff28b6a87', '019b76da-a9c8-7521-908e-68ff46151dea', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-09-15 00:56:00+00', '[{"systolic": 116, "diastolic": 72, "pulse": 82}, {"systolic": 116, "diastolic": 72, "pulse": 81}]', 116, 72, 82, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.30845+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afdb-7cf8-92f2-28de17d54a7c', '019b76da-a9c8-7521-908e-68ff46151dea', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-09-30 08:31:00+00', '[{"systolic": 109, "diastolic": 76, "pulse": 79}, {"systolic": 107, "diastolic": 76, "pulse": 79}]', 108, 76, 79, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.308452+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afd3-7598-8b2b-8b3719794303', '019b76da-a9c8-7521-908e-68ff46151dea', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-11-24 09:52:00+00', '[{"systolic": 122, "diastolic": 78, "pulse": 75}, {"systolic": 122, "diastolic": 78, "pulse": 73}]', 122, 78, 74, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.308478+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b003-72b1-a53e-fcf7fda7aa7a', '019b76da-aa14-7550-99b8-7b92dc2ab26b', '019b76da-aa12-77c1-9307-69850f2266b2', '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '2026-11-25 07:03:00+00', '[{"systolic": 176, "diastolic": 93, "pulse": 80}, {"systolic": 172, "diastolic": 91, "pulse": 79}]', 174, 92, 80, 'left', 'seated', '["none"]', 'given', '', 'high', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.404495+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afe5-7679-9d78-8568afcfd2ce', '019b76da-aa8a-7ccb-b60d-f098b568f3a7', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-13 02:21:00+00', '[{"systolic": 111, "diastolic": 63, "pulse": 87}, {"systolic": 105, "diastolic": 61, "pulse": 87}]', 108, 62, 87, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.436823+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afc3-75ec-97f7-7b8bbd5cff68', '019b76da-aa8a-7ccb-b60d-f098b568f3a7', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-10-24 09:11:00+00', '[{"systolic": 124, "diastolic": 70, "pulse": 85}, {"systolic": 122, "diastolic": 70, "pulse": 85}]', 123, 70, 85, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.43683+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b01f-77a3-8e75-9588b689e715', '019b76da-aa8a-7ccb-b60d-f098b568f3a7', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-10-27 08:48:00+00', '[{"systolic": 125, "diastolic": 76, "pulse": 64}, {"systolic": 119, "diastolic": 74, "pulse": 61}]', 122, 75, 63, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 23:29:06.436831+00');
INSERT INTO public.clinic VALUES ('019b76da-ad82-71ea-af3e-08fc7be49cd8', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '芦塘村卫生室', '0700-8360101', '芦塘村村部旁边', '每天 8:00 到 18:00', NULL);
INSERT INTO public.clinic VALUES ('019b76da-ad84-7e07-a0ec-c72416b733cb', '019b76da-a802-7976-8431-959f337f3702', '青禾镇卫生院', '0700-8360100', '镇政府对面', '全天有人值班', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adc3-782b-aa9e-ec68b5cf0229', '019b76da-adc2-7dc5-b488-0683c332b78f', 'hours', '老张', 300, '出工', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-23 11:10:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adc4-752d-8275-1425dc2e07e3', '019b76da-adc2-7dc5-b488-0683c332b78f', 'hours', '周师傅', 400, '带工具', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-23 11:11:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adc5-7456-8dd6-ea0995684665', '019b76da-adc2-7dc5-b488-0683c332b78f', 'hours', '隔壁两兄弟', 500, '搬料', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-23 11:12:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adc6-7acc-81bb-3a60c35c03a0', '019b76da-adc2-7dc5-b488-0683c332b78f', 'hours', '组里的嫂子们', 600, '做饭、清场', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-23 11:13:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adc7-7321-84e6-2ccbb4dd2321', '019b76da-adc2-7dc5-b488-0683c332b78f', 'pledged', '十二户', 60000, '每户五十', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-23 11:20:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adc8-719a-93c7-dd260a61ee81', '019b76da-adc2-7dc5-b488-0683c332b78f', 'received', '乡亲们', 60000, '交到组长手里', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-23 11:25:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adc9-776b-9ec4-2d056146305c', '019b76da-adc2-7dc5-b488-0683c332b78f', 'spent', '', 50050, '材料', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-23 11:40:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adca-7509-bfb5-0f92534750e4', '019b76da-adc2-7dc5-b488-0683c332b78f', 'material', '沙场', 0, '半车沙', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-23 11:41:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adb8-7fcb-abbb-d98fa5c3ccef', '019b76da-adb7-702e-b0f3-0eecd8581d52', 'hours', '老张', 300, '出工', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-15 11:10:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adb9-751e-af5e-7ec1f81bfe6e', '019b76da-adb7-702e-b0f3-0eecd8581d52', 'hours', '周师傅', 400, '带工具', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-15 11:11:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adba-717e-8e21-5819aa5c6ae6', '019b76da-adb7-702e-b0f3-0eecd8581d52', 'hours', '隔壁两兄弟', 500, '搬料', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-15 11:12:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adbb-743b-9429-b61aed8c03e8', '019b76da-adb7-702e-b0f3-0eecd8581d52', 'hours', '组里的嫂子们', 600, '做饭、清场', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-15 11:13:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adbc-77bc-9d44-82328d49c3bc', '019b76da-adb7-702e-b0f3-0eecd8581d52', 'pledged', '十二户', 60000, '每户五十', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-15 11:20:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adbd-7cb2-b4d0-bdeedd1588fd', '019b76da-adb7-702e-b0f3-0eecd8581d52', 'received', '乡亲们', 60000, '交到组长手里', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-15 11:25:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adbe-7eb6-81c7-7d7ee6e358d4', '019b76da-adb7-702e-b0f3-0eecd8581d52', 'spent', '', 49050, '材料', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-15 11:40:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adbf-73a3-b68f-96d6d7115e40', '019b76da-adb7-702e-b0f3-0eecd8581d52', 'material', '沙场', 0, '半车沙', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-15 11:41:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adc0-76f8-b568-274f3530b8d7', '019b76da-adb7-702e-b0f3-0eecd8581d52', 'photos', '', 0, '动工前、完工后', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-15 11:45:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adcd-72d3-bb98-87afbf1c139a', '019b76da-adcc-7180-9a4a-19e6832e94aa', 'hours', '老张', 300, '出工', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 11:10:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adce-7544-9b93-8def3bf655c5', '019b76da-adcc-7180-9a4a-19e6832e94aa', 'hours', '周师傅', 400, '带工具', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 11:11:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adcf-7665-a557-79741e30a2c1', '019b76da-adcc-7180-9a4a-19e6832e94aa', 'pledged', '十二户', 60000, '每户五十', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 11:20:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-add0-7f9c-8418-0571a463d971', '019b76da-adcc-7180-9a4a-19e6832e94aa', 'received', '乡亲们', 35000, '交到组长手里', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 11:25:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adad-7afc-a87a-3aaf7ffa4bfe', '019b76da-adac-7c66-8de3-d9c97a704c16', 'hours', '老张', 300, '出工', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-07 11:10:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adae-7b7a-9f17-f0942c9960f8', '019b76da-adac-7c66-8de3-d9c97a704c16', 'hours', '周师傅', 400, '带工具', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-07 11:11:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adaf-7b60-9e9a-24ee8efd45f1', '019b76da-adac-7c66-8de3-d9c97a704c16', 'hours', '隔壁两兄弟', 500, '搬料', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-07 11:12:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adb0-722e-adf4-07e77c5a08d6', '019b76da-adac-7c66-8de3-d9c97a704c16', 'hours', '组里的嫂子们', 600, '做饭、清场', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-07 11:13:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adb1-7c71-bbac-65d2b6a6b74a', '019b76da-adac-7c66-8de3-d9c97a704c16', 'pledged', '十二户', 60000, '每户五十', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-07 11:20:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adb2-7bc4-b38c-0e7a7f11ca3a', '019b76da-adac-7c66-8de3-d9c97a704c16', 'received', '乡亲们', 60000, '交到组长手里', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-07 11:25:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adb3-727f-a8ed-49c03aa22db8', '019b76da-adac-7c66-8de3-d9c97a704c16', 'spent', '', 48050, '材料', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-07 11:40:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adb4-72aa-b33e-09c8646b7531', '019b76da-adac-7c66-8de3-d9c97a704c16', 'material', '沙场', 0, '半车沙', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-07 11:41:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adb5-7237-9e9c-fda00c233869', '019b76da-adac-7c66-8de3-d9c97a704c16', 'photos', '', 0, '动工前、完工后', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-07 11:45:00+00', NULL);
INSERT INTO public.department VALUES ('019b76da-b36d-7b88-9efd-133c7c144849', '镇水利站', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department VALUES ('019b76da-b370-7fbe-8a76-64f2f1e5825e', '镇公路站', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department VALUES ('019b76da-b372-710c-9b21-a701842b7411', '镇城管办', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department VALUES ('019b76da-b374-7c64-9c91-5f4a5bbe5c9b', '镇供电所', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department VALUES ('019b76da-b376-759f-9cd8-c5b24021f214', '镇司法所', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department VALUES ('019b76da-b378-709d-904d-01ba35bc00be', '镇应急办', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department_member VALUES ('019b76da-b37a-7d5b-b2f9-7c13e23a1575', '019b76da-b36d-7b88-9efd-133c7c144849', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1');
INSERT INTO public.department_member VALUES ('019b76da-b37d-7b9f-a94f-e1358df7b638', '019b76da-b370-7fbe-8a76-64f2f1e5825e', '019b76da-a832-7d07-b116-7dadcda04f65');
INSERT INTO public.department_member VALUES ('019b76da-b37f-7287-a884-addd407d8ab3', '019b76da-b372-710c-9b21-a701842b7411', '019b76da-a833-7733-9d03-b76abc9572b9');
INSERT INTO public.department_member VALUES ('019b76da-b381-76a6-bc36-c02b5d816145', '019b76da-b374-7c64-9c91-5f4a5bbe5c9b', '019b76da-a834-753c-b9e1-b1ef9bf168ab');
INSERT INTO public.department_member VALUES ('019b76da-b383-7e70-8b47-292169683403', '019b76da-b376-759f-9cd8-c5b24021f214', '019b76da-a835-7ec7-ae79-5682f2baec99');
INSERT INTO public.department_member VALUES ('019b76da-b385-7c3b-84fc-c432bc960330', '019b76da-b378-709d-904d-01ba35bc00be', '019b76da-a836-7d4d-9d73-8f52c1fb2153');
INSERT INTO public.event VALUES ('019b76da-a806-7660-a7f7-9834db774dc8', '2026-08-02 01:00:00+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'account', '019b76da-a803-721c-a7fd-f887bc50dc0e', 'added', '{}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a809-79a4-9244-9e712fe63e49', '2026-08-02 01:00:00+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'account', '019b76da-a803-721c-a7fd-f887bc50dc0e', 'role_given', '{"role": "town_admin"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a852-71de-8016-645e323953a9', '2026-08-02 01:00:00+00', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', 'account', '019b76da-a80f-76dc-994c-919c913666e2', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a853-76d2-8076-64c9d895fa90', '2026-08-02 01:00:00+00', NULL, '019b76da-a810-7805-9764-dc0c2becc353', 'account', '019b76da-a811-76ed-9b04-f69e2eb0b948', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a854-7b46-af92-acae063085e4', '2026-08-02 01:00:00+00', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', 'account', '019b76da-a813-78af-86f7-c4b4da650b5c', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a855-724a-9456-e71caad40656', '2026-08-02 01:00:00+00', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', 'account', '019b76da-a815-781c-9601-6ad203a2653e', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a856-7edc-b59c-f69ae3e5661e', '2026-08-02 01:00:00+00', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', 'account', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a857-75bb-a99e-e8500b57dc0d', '2026-08-02 01:00:00+00', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', 'account', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a858-78dc-a78c-71bd11cb726b', '2026-08-02 01:00:00+00', NULL, '019b76da-a81b-78af-a500-2b628973fc46', 'account', '019b76da-a81c-7431-8e41-f1a4924ce492', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a859-78f4-9b2b-dcd3473d32be', '2026-08-02 01:00:00+00', NULL, '019b76da-a81d-7583-a049-7e12279688fb', 'account', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a85a-7ac4-ac63-e8d3a3476526', '2026-08-02 01:00:00+00', NULL, '019b76da-a820-7a42-87eb-12b15facd8ce', 'account', '019b76da-a821-776c-ae6b-878d0cb6affc', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a85b-79e4-8f5c-0357bef4867e', '2026-08-02 01:00:00+00', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', 'account', '019b76da-a823-7bf9-bf17-897c0f758861', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a85c-71f2-81ca-7f06c895a153', '2026-08-02 01:00:00+00', NULL, '019b76da-a824-7f10-8698-d3195a45825a', 'account', '019b76da-a825-7d4d-bc3c-ba10e6f0e56b', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a85d-7487-b678-d3967a9ae6ae', '2026-08-02 01:00:00+00', NULL, '019b76da-a826-7c65-a4a0-7804c80fb3e9', 'account', '019b76da-a827-79ed-ad2d-48a9f83951fc', 'imported', '{"role": "leader"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a85e-71c8-9b41-1101a45cd58d', '2026-08-02 01:00:00+00', NULL, '019b76da-a80d-70b7-8cb5-3cae0ed18173', 'account', '019b76da-a828-7684-9af6-e6c6b5314058', 'imported', '{"role": "cadre"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a85f-75b5-8ae6-68145c6f325f', '2026-08-02 01:00:00+00', NULL, '019b76da-a816-73db-9c0d-9604f52e043d', 'account', '019b76da-a829-7ddc-8ee6-20d05a293bbf', 'imported', '{"role": "cadre"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a860-7268-b3f5-95fae0aa58df', '2026-08-02 01:00:00+00', NULL, '019b76da-a81f-71e4-87a0-82369af32358', 'account', '019b76da-a82a-7679-88ea-ccf63418ff2a', 'imported', '{"role": "cadre"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a861-7102-aee5-f30629a297e1', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a82b-7d85-8c90-ec5f56296964', 'imported', '{"role": "village_admin"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a862-707c-9a75-ad7662726113', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', 'imported', '{"role": "doctor"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a863-7e88-85c4-ec9070cbae89', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a82d-7336-b9f0-5138c523b848', 'imported', '{"role": "dispatcher"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a864-7273-bbe3-d0f830c3855f', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'imported', '{"role": "dispatcher"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a865-790e-8eaa-4964f03b6c98', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a82f-7466-b4f1-5517319b3580', 'imported', '{"role": "mediator"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a866-7691-a3d2-7935cc627bf5', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a830-75bb-b42b-7a8bb1c40065', 'imported', '{"role": "mediator"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a867-73bd-a844-a81f675ad440', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', 'imported', '{"role": "department"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a868-7c4c-be87-4b30e19c9972', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a832-7d07-b116-7dadcda04f65', 'imported', '{"role": "department"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a869-7d72-bccc-3a02f537c3d1', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a833-7733-9d03-b76abc9572b9', 'imported', '{"role": "department"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a86a-7103-8a01-2a6dc0931aed', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a834-753c-b9e1-b1ef9bf168ab', 'imported', '{"role": "department"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a86b-7de2-8281-82941105caf4', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a835-7ec7-ae79-5682f2baec99', 'imported', '{"role": "department"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-a86c-7ca8-858e-becaa85d5bef', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a836-7d4d-9d73-8f52c1fb2153', 'imported', '{"role": "department"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-ad81-7f49-a4bd-ded4af30ad1e', '2026-08-02 01:00:00+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'import', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'imported', '{"added": 160, "people_added": 487}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-ad8b-790f-a706-8a8bb3e4a32b', '2026-08-02 01:00:00+00', '019b76da-a803-721c-a7fd-f887bc50dc0e', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'area', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'outlined', '{"areas": 4}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b087-7aa3-b4c1-6a84582c55cf', '2026-09-05 01:40:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b07c-786e-a19e-29035554a52d', 'measured', '{"grade":"high_normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b09a-7496-aeaa-318709b619cc', '2026-09-30 01:20:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b071-7b67-9e3e-4ba6143e5f7d', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b09b-73ea-9621-9f9bdc0bc914', '2026-09-30 01:31:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b07d-7f27-bde8-c117b6986f69', 'measured', '{"grade":"high_normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0a2-7f3a-b3ce-64f5924ed13d', '2026-10-13 06:40:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8f-7386-8b7a-21041446139f', 'reported', '{"category":"road","urgency":"soon"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0a3-7076-8c9d-4b74ebfa26c3', '2026-10-16 00:50:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b074-7ebc-919d-70bad089034b', 'visited', '{"outcome":"help"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0a4-727b-b81c-2dcc05f3027a', '2026-10-16 02:02:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b07e-70c1-88dd-eb4ddb6f769a', 'measured', '{"grade":"raised","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0aa-7743-b376-97087d232629', '2026-10-25 06:30:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b079-7524-98d8-e81a6c51c5a5', 'visited', '{"outcome":"phone"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0ad-7d30-89a0-91517ae8858d', '2026-10-28 01:14:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b07f-796d-8761-af4144e166b8', 'measured', '{"grade":"raised","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0af-71cc-901a-c34c234f1466', '2026-10-31 01:48:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b06e-77bb-8303-feb1ec7176ca', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0b1-7c01-86bc-e5f57ee4b4cf', '2026-11-06 08:05:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b072-7cce-b58b-6573fd517d84', 'visited', '{"outcome":"need"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0b2-7f7c-9ec1-5a4368d01066', '2026-11-06 08:18:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b080-794e-a836-b3b00e006424', 'measured', '{"grade":"raised","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0b4-7ef6-a544-0bd4d362db60', '2026-11-08 01:05:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'reported', '{"category":"power","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0b8-76b7-bfdb-adea8d994de1', '2026-11-12 01:10:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b075-70c7-876f-2a20f9d6331a', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0be-77f9-944e-ae8e09ebc2c4', '2026-11-21 02:30:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b06f-7e27-afa7-fcae09000026', 'visited', '{"outcome":"absent"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0c0-7eaf-9161-4c95f5fc1a62', '2026-11-23 01:32:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b073-77a6-b6fc-32c43e24dfd3', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0c1-750b-afe6-c2ab7491b0a8', '2026-11-23 01:45:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b081-7078-a997-7a19d295aa16', 'measured', '{"grade":"raised","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0c9-7716-8e6c-e402ab0bf5a2', '2026-11-27 07:20:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8c-779c-b8bc-d1269e5483d1', 'reported', '{"category":"drainage","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0ca-7d29-8874-27aee901b981', '2026-11-28 02:15:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8d-7bb4-8aae-f6a343cc08a7', 'reported', '{"category":"drainage","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0cb-7d0f-8867-a97d12ca9872', '2026-11-28 07:25:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b07a-7d4c-abad-855c6b811f37', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0ea-7530-b7ef-feb0b25e7abc', '2026-09-13 07:39:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'visit', '019b76da-ae77-776a-bff2-2f42694f325c', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0ed-71d3-8fc7-63355dda7106', '2026-09-17 07:08:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'visit', '019b76da-afe8-7d34-9871-36c095974bbf', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0ee-7d76-a0a0-1955993bf53c', '2026-09-17 07:18:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'blood_pressure', '019b76da-afe9-7d60-8834-901aa82e3821', 'measured', '{"grade":"normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0f4-7acf-8042-f3e5b47b0e23', '2026-09-23 09:40:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'visit', '019b76da-ae6e-7e93-905a-fb201a5aa669', 'visited', '{"outcome":"need"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0f7-730a-9335-111123d07c91', '2026-10-04 06:32:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada6-7f37-94a3-31624fd86461', 'reported', '{"category":"tree","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0f8-7b61-830f-3de19e4e3043', '2026-10-08 00:45:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada0-7792-b219-6a95e9284701', 'reported', '{"category":"rubbish","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b0ff-7190-92f0-9555a274cd82', '2026-10-12 07:51:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'visit', '019b76da-ae78-7cde-bd9e-fbb217470683', 'visited', '{"outcome":"phone"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b10b-70e0-85ee-ad0ca79a9b46', '2026-11-06 08:28:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'visit', '019b76da-ae6f-7f6c-91f1-73074d754f9f', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b10f-72de-beea-a94e97666267', '2026-11-08 02:43:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'reported', '{"category":"dispute","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b113-7a52-bf59-f9fb9b4266bc', '2026-11-16 08:39:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'visit', '019b76da-ae79-7104-a311-fcd8ba7a9ac9', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b142-70be-affc-93fc3c864a7c', '2026-09-03 00:48:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'visit', '019b76da-ae32-7a07-b270-ba53b554d444', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b149-7b23-92e6-eb5cf4a86566', '2026-10-08 00:52:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'visit', '019b76da-ae33-7ec0-a533-5bf24fba105c', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b14b-79dd-8cb5-67879b4a35ef', '2026-10-11 02:25:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'visit', '019b76da-ae3d-757c-99d4-c11e56e93090', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b154-70f7-b722-a2b1c9a39681', '2026-11-13 01:16:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ada7-7d99-bcfb-458f58f25243', 'reported', '{"category":"water","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b157-73cb-8c23-5a3e09ab78c7', '2026-11-19 07:44:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'visit', '019b76da-ae3e-7f46-bb44-f5f2a1f8d702', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b159-763c-b744-a020009c13a7', '2026-11-22 06:05:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'reported', '{"category":"water","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b15a-762f-889c-899a07738846', '2026-11-23 10:30:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'undertaken', '{"planned":"2026-11-24"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b15b-7a02-90e6-81f746aeed6a', '2026-11-23 11:10:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b15c-79d7-b2a0-591074499ae6', '2026-11-23 11:11:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b15d-7249-9a6d-bad8ba71e0e0', '2026-11-23 11:12:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b15e-7730-8e39-dfe5c274017b', '2026-11-23 11:13:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b15f-7d1a-95e9-2249a50d6af2', '2026-11-23 11:20:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'contributed', '{"sort":"pledged"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b160-7a4b-b545-7c5683ba6b76', '2026-11-23 11:25:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'contributed', '{"sort":"received"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b161-7220-9cd2-5194d8c41601', '2026-11-23 11:40:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'contributed', '{"sort":"spent"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b162-7c2c-b8cd-9095efd99c22', '2026-11-23 11:41:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'contributed', '{"sort":"material"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b165-7223-b767-f59f60c2d9fd', '2026-11-23 11:50:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'undertaking_ended', '{"result":"组里出工，一天就弄好了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b16a-77ce-ab17-c3344a363604', '2026-11-23 11:50:00+00', '019b76da-a811-76ed-9b04-f69e2eb0b948', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'handled', '{"from": "reported", "to": "handled", "category": "water", "result": "组里出工，一天就弄好了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b16c-721e-94cf-1ebca2c3ed1e', '2026-09-08 06:00:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ada1-71ac-b957-9227042093c9', 'reported', '{"category":"rubbish","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b16e-7c4f-8de0-052637341d00', '2026-09-14 00:25:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'reported', '{"category":"drainage","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b16f-751a-a336-7f61b040e4a7', '2026-09-15 10:30:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'undertaken', '{"planned":"2026-09-16"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b170-7396-8c9d-0ba9f7924ea9', '2026-09-15 11:10:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b171-7803-bf72-b2d0e626e3a5', '2026-09-15 11:11:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b172-7af6-bc08-f451fbea357e', '2026-09-15 11:12:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b173-77df-a53d-d26847599088', '2026-09-15 11:13:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b174-7006-bef1-c232b92251e6', '2026-09-15 11:20:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'contributed', '{"sort":"pledged"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b175-73cc-94d3-d41b1d47f68e', '2026-09-15 11:25:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'contributed', '{"sort":"received"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b176-7559-99e7-bee762c534d5', '2026-09-15 11:40:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'contributed', '{"sort":"spent"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b177-7d17-b577-b9729decb371', '2026-09-15 11:41:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'contributed', '{"sort":"material"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b178-7bbc-a6a5-676ff664d75c', '2026-09-15 11:45:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'photographed', '{"sort":"photos"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b17b-725c-8b9f-d37f34be6960', '2026-09-15 11:50:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'undertaking_ended', '{"result":"组里出工，一天就弄好了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b181-7294-affa-159e5f091513', '2026-09-28 01:09:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'visit', '019b76da-ae92-76e9-af80-0181741c253b', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b190-7f87-939b-cd08071f5cc0', '2026-10-27 00:28:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad90-73ae-b6c2-d1904237e4d0', 'reported', '{"category":"drainage","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b191-7ad8-ac1a-1419861ecc56', '2026-10-29 00:25:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'visit', '019b76da-ae89-7bd2-8e87-87f035315865', 'visited', '{"outcome":"phone"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b192-7ec4-97d2-d3f6d466d1f0', '2026-10-30 06:41:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'visit', '019b76da-ae8f-7cb4-b8f3-6601de23fa80', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b193-7176-a3d6-e104a77bab62', '2026-11-02 09:21:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'visit', '019b76da-ae90-79e5-920b-8020728467ac', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b194-7b87-b1fa-798f1109edb8', '2026-11-07 06:52:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'visit', '019b76da-ae8a-7052-8d51-addc2bfdcd1d', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b195-7879-82e7-cb0fdc7bc5c9', '2026-11-14 09:10:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'visit', '019b76da-ae8b-755e-9894-636896298938', 'visited', '{"outcome":"absent"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b197-79cc-b7bb-4b24e49218c5', '2026-11-17 06:53:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'visit', '019b76da-ae91-7c73-b6ff-46702a59ed1f', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b19b-7b52-a725-66dc52e1ca68', '2026-11-22 01:53:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'visit', '019b76da-ae93-77d2-8aca-823fdfab02f1', 'visited', '{"outcome":"need"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b19d-7b0e-aad5-ab5c0335d78b', '2026-11-25 08:26:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'visit', '019b76da-ae94-7427-b45a-37524bdad5f1', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1a2-72b9-b6c7-07d8dc64d6b1', '2026-09-15 11:50:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'handled', '{"from": "reported", "to": "handled", "category": "drainage", "result": "组里出工，一天就弄好了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1d4-751f-ad2b-b58ba485a377', '2026-11-05 06:56:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'problem', '019b76da-ad9e-74de-aaba-e383bbc2f0fe', 'reported', '{"category":"safety","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1db-7054-94ab-22d243062316', '2026-11-21 08:47:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'visit', '019b76da-ae47-7f44-843d-66b31dc0db8d', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1dd-72c7-9556-9100190a015b', '2026-11-24 09:25:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'visit', '019b76da-ae48-71ec-88dc-636c95e2ee8b', 'visited', '{"outcome":"need"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1e1-74ad-b58f-c0af433e9ce8', '2026-09-06 07:42:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-aeb0-7989-ba22-52b1c6c96670', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1e2-7c3d-9726-1d9b6728331d', '2026-09-06 08:22:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-aff8-7d70-b84e-4cb5cbeeca7c', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1e3-7e2e-8623-572b453eadd3', '2026-09-06 08:32:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-aff9-7103-9edd-9f3fdc9090b5', 'measured', '{"grade":"high_normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1e4-7daf-bb0b-57897a48e8a1', '2026-09-06 09:57:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-b01c-738c-9a7e-cdb144957d34', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1e5-72a6-9c63-84e232904e34', '2026-09-06 10:07:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-b01d-7dcb-ba94-3478298c50f6', 'measured', '{"grade":"raised","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1e8-756c-bc85-71c77164aaf4', '2026-09-10 06:10:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-adaa-78e7-a5ee-0ee47825d354', 'reported', '{"category":"rubbish","urgency":"soon"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1f4-7ccb-a618-fe978bf694cc', '2026-09-30 00:43:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', 'reported', '{"category":"water","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1f7-7f56-b917-6754d25bb2ad', '2026-10-06 08:15:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-b062-78b6-9875-28e0e85c9bbd', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1f8-72b2-b14a-0a3b9d2724dc', '2026-10-06 08:25:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-b063-7ccf-a31d-7d830cf7656b', 'measured', '{"grade":"high_normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1f9-7195-885a-077702e92f2e', '2026-10-08 06:01:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-aea8-70aa-a16f-8fa2dc2cac5d', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1fa-7fe3-89b1-3278c6b363ea', '2026-10-11 02:15:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-aea9-7e12-87e1-525afef75cd2', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b1fe-75cc-a164-0dbab939dde9', '2026-10-15 02:49:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-aeb1-72c7-b918-6d4602a59969', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b200-7a43-92ee-e5f2bd485a9c', '2026-10-17 08:16:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-aeaa-765c-a7d8-4e0d7a4efa05', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b201-7af8-8c0d-eba937efec81', '2026-10-24 00:15:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-aea1-7db1-b2d2-fd53e371c9f4', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b203-7989-b323-9eb7afd090c1', '2026-10-25 06:10:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-b030-76de-a860-748480fcb8fb', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b204-71a7-b204-2e6c3aed9d8b', '2026-10-25 06:20:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-b031-7576-83d4-8048703739ed', 'measured', '{"grade":"high_normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b20a-7f45-9cb1-f179b41fc412', '2026-11-12 07:30:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-b00c-7295-8628-b46e5d09fc57', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b20b-7809-8fdb-5f08b23f5c5c', '2026-11-12 07:40:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-b00d-7cd3-8ce8-462b06e672a4', 'measured', '{"grade":"normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b20d-7848-b1f6-cec1f56dc7ed', '2026-11-14 08:30:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-b016-7031-8375-efc087cd86d4', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b20e-75ec-bbe2-1a6bc2c7751f', '2026-11-14 08:40:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-b017-7d11-8ba5-aa695939473b', 'measured', '{"grade":"raised","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b210-7fa2-8c4f-a0faf33cad17', '2026-11-17 07:48:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-aeab-719b-9a4d-42c306c63c4e', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b216-7a8b-888c-e2609aace257', '2026-11-24 07:36:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-afce-7b24-9187-4b149a7b80f0', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b217-792c-9be9-a1b8e10068f1', '2026-11-24 07:46:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-afcf-71ef-8e7b-6caa71a952f4', 'measured', '{"grade":"high","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b219-7e10-ad1b-b3180d4a8063', '2026-11-28 02:06:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad95-7e04-8875-954cb0c3fbbd', 'reported', '{"category":"noise","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b21a-7f98-a14c-a66bf0c0a85e', '2026-11-28 10:30:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad95-7e04-8875-954cb0c3fbbd', 'undertaken', '{"planned":"2026-11-29"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b21b-7405-b407-b9336cfcefde', '2026-11-28 11:10:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad95-7e04-8875-954cb0c3fbbd', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b21c-70b0-9a89-32e21308b4fa', '2026-11-28 11:11:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad95-7e04-8875-954cb0c3fbbd', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b21d-7cbb-aebc-53a8568a6d7a', '2026-11-28 11:20:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad95-7e04-8875-954cb0c3fbbd', 'contributed', '{"sort":"pledged"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b21e-7b05-a214-ff18f0b13843', '2026-11-28 11:25:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad95-7e04-8875-954cb0c3fbbd', 'contributed', '{"sort":"received"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b229-7c5a-9bf4-f40184fa97d3', '2026-09-15 00:46:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'visit', '019b76da-b012-74c4-b7e5-ffadb0bb2a12', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b22a-7b64-9079-db6d95562c76', '2026-09-15 00:56:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'blood_pressure', '019b76da-b013-72c3-8dcd-28fff28b6a87', 'measured', '{"grade":"normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b22b-7dcc-ad3f-b0700a6e37f9', '2026-09-16 07:30:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'visit', '019b76da-aebb-7cf8-a3fa-470e8cbc2969', 'visited', '{"outcome":"phone"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b233-7b74-927c-7a34354e7f66', '2026-09-30 08:21:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'visit', '019b76da-afda-705c-a35e-bf941a268768', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b234-7e9f-bd66-5aac6dff01c6', '2026-09-30 08:31:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'blood_pressure', '019b76da-afdb-7cf8-92f2-28de17d54a7c', 'measured', '{"grade":"normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b23a-7e66-87fd-5b9273982c52', '2026-10-06 08:40:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'visit', '019b76da-aebc-7a90-ab97-ef18d636006e', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b23d-7e47-b95d-62a5e2b545a4', '2026-10-09 08:18:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'visit', '019b76da-aebd-75be-ad36-fffa64bb736f', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b24a-7aa2-892c-b9d034df911a', '2026-10-30 06:47:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'problem', '019b76da-ad9a-7dfc-87f0-45ab30a7bb01', 'reported', '{"category":"road","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b25f-7758-b856-7998200fdc3c', '2026-11-24 09:42:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'visit', '019b76da-afd2-73ff-8a4d-1a2567c91647', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b260-79c9-a8f9-e8f7ff07eff2', '2026-11-24 09:52:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'blood_pressure', '019b76da-afd3-7598-8b2b-8b3719794303', 'measured', '{"grade":"high_normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b26c-7430-866b-98491d487a59', '2026-09-29 09:44:00+00', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '019b76da-a81d-7583-a049-7e12279688fb', 'visit', '019b76da-aef3-7bf5-8b6c-fbbfeeb0cd1f', 'visited', '{"outcome":"absent"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b272-7520-aba6-ad5fc173d5f5', '2026-10-07 07:00:00+00', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada2-7d9b-8d40-2cead84912f1', 'reported', '{"category":"drainage","urgency":"soon"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b27b-78fd-8bfb-b31a825332f9', '2026-10-20 09:18:00+00', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '019b76da-a81d-7583-a049-7e12279688fb', 'visit', '019b76da-aeec-7c43-9a41-9b384267ce80', 'visited', '{"outcome":"absent"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b27d-70f4-9c9a-b3dff406bacc', '2026-10-28 00:03:00+00', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '019b76da-a81d-7583-a049-7e12279688fb', 'visit', '019b76da-aef4-762f-8717-d63c0845acb9', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b27e-76e0-9144-6b561b7f9037', '2026-10-29 02:33:00+00', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', 'reported', '{"category":"water","urgency":"soon"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b28a-7059-878a-e23cd4fee289', '2026-11-25 06:53:00+00', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '019b76da-a81d-7583-a049-7e12279688fb', 'visit', '019b76da-b002-7e31-99be-aed4ca2b13bf', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b28b-70f4-9c53-d4e807c95a30', '2026-11-25 07:03:00+00', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '019b76da-a81d-7583-a049-7e12279688fb', 'blood_pressure', '019b76da-b003-72b1-a53e-fcf7fda7aa7a', 'measured', '{"grade":"high","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b291-7af6-8fe8-0009e53a103f', '2026-09-06 02:00:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'reported', '{"category":"drainage","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b292-716e-91d2-ec4e56be9b3e', '2026-09-06 07:49:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-af16-7a42-ad80-4cb401f7399a', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b293-7360-bcec-5d7838cbb55e', '2026-09-07 10:30:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'undertaken', '{"planned":"2026-09-08"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b294-748c-acd4-8c923e67f3c5', '2026-09-07 11:10:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b295-7846-906b-9f2a5c8f7045', '2026-09-07 11:11:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b296-7f07-b08c-ed1d966b6687', '2026-09-07 11:12:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b297-7d18-8baf-80d1addeebc0', '2026-09-07 11:13:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'contributed', '{"sort":"hours"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b298-776c-8c2b-ed16094316cf', '2026-09-07 11:20:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'contributed', '{"sort":"pledged"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b299-7d57-af50-fcd9dc0b2ded', '2026-09-07 11:25:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'contributed', '{"sort":"received"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b29a-7c94-beee-53dc98c1d612', '2026-09-07 11:40:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'contributed', '{"sort":"spent"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b29b-72b9-a463-6f3ff135b1e1', '2026-09-07 11:41:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'contributed', '{"sort":"material"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b29c-7b04-9a3b-e01c170a5187', '2026-09-07 11:45:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'photographed', '{"sort":"photos"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b29f-7cdd-bf49-d6c7696432af', '2026-09-07 11:50:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'undertaking_ended', '{"result":"组里出工，一天就弄好了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2a0-7cda-9d04-04747f09e690', '2026-09-12 09:30:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-af12-72bb-9da5-7e33b801ed71', 'visited', '{"outcome":"absent"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2a1-7eb7-b2a5-18cf1e661578', '2026-09-13 02:11:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-afe4-7804-8361-d52405ebc8b9', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2a2-793e-957f-d964778cb8f9', '2026-09-13 02:21:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'blood_pressure', '019b76da-afe5-7679-9d78-8568afcfd2ce', 'measured', '{"grade":"normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2a5-7333-a0bc-7dab3b94730d', '2026-09-20 06:33:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-af13-7ef3-a982-f3f9803e0ef0', 'visited', '{"outcome":"need"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2a7-7073-8019-e5345ac990f2', '2026-09-25 00:22:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-af25-7add-8abb-794d8f013395', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2ae-7543-8bff-95e8818328d0', '2026-10-01 01:48:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9c-750f-a207-59c2dd7dbfba', 'reported', '{"category":"road","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2b3-7f63-8698-aa3d77d4a998', '2026-10-21 01:34:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'reported', '{"category":"noise","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2b4-7b10-87dd-e55fc55aa99c', '2026-10-22 01:01:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad97-7e63-8c9b-4dc9e5cdaccd', 'reported', '{"category":"water","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2b6-71ee-b9d4-9f130aa327ba', '2026-10-24 09:01:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-afc2-7972-8bfa-9c646c532d00', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2b7-736c-8974-159d4523af9a', '2026-10-24 09:11:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'blood_pressure', '019b76da-afc3-75ec-97f7-7b8bbd5cff68', 'measured', '{"grade":"high_normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2b9-707a-9238-48fb71564a8a', '2026-10-27 08:38:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-b01e-7732-845c-146ddd26316c', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2ba-77ef-81e7-810f7ec8d3f3', '2026-10-27 08:48:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'blood_pressure', '019b76da-b01f-77a3-8e75-9588b689e715', 'measured', '{"grade":"high_normal","urgent":false}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2bb-7167-9320-9e10caf996be', '2026-10-30 02:10:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-af21-7e88-9d02-a00ab3a55488', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2c0-7b62-ac1f-1c82bee901ee', '2026-11-06 02:41:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-af22-79f6-aa7a-e928cc67b6eb', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2c1-769c-9c60-dadcfd81ef8c', '2026-11-07 08:51:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-af26-7fb4-8a5b-5cc2279227f2', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2c3-7873-b313-cba75cc4d8ad', '2026-11-12 06:06:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-af14-7822-b6d3-5f914def074a', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2c4-720f-9766-674a9ee2def5', '2026-11-12 06:57:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-af23-7078-bd41-1fda6630161e', 'visited', '{"outcome":"phone"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2c6-7c8a-a328-d8f9a7f0a6a5', '2026-11-16 08:05:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-af15-79f7-9edd-d77473813ca2', 'visited', '{"outcome":"absent"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2c9-76ff-9756-844ee827c400', '2026-11-25 06:38:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad93-7cc7-90c1-e18f45ee4917', 'reported', '{"category":"tree","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b2cc-749f-b2ec-50dcca9f8d88', '2026-09-07 11:50:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'handled', '{"from": "reported", "to": "handled", "category": "drainage", "result": "组里出工，一天就弄好了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b315-7dff-bba1-1319d51513f0', '2026-10-23 00:21:00+00', '019b76da-a821-776c-ae6b-878d0cb6affc', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ada3-7df5-aa4b-65ca8d32602c', 'reported', '{"category":"drainage","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b31d-7361-8832-ef410c29fea5', '2026-11-09 01:49:00+00', '019b76da-a821-776c-ae6b-878d0cb6affc', '019b76da-a820-7a42-87eb-12b15facd8ce', 'visit', '019b76da-af0c-7d8d-ac79-42299389eb4a', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b31f-74c2-9e25-9f7c5dc7db1d', '2026-11-17 00:54:00+00', '019b76da-a821-776c-ae6b-878d0cb6affc', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'reported', '{"category":"rubbish","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b321-7b00-af53-a51666551e04', '2026-11-26 09:09:00+00', '019b76da-a821-776c-ae6b-878d0cb6affc', '019b76da-a820-7a42-87eb-12b15facd8ce', 'visit', '019b76da-af0d-7f68-82cb-3ab8757d39f4', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b322-7cc6-8c59-f6eaa4f18738', '2026-11-26 09:48:00+00', '019b76da-a821-776c-ae6b-878d0cb6affc', '019b76da-a820-7a42-87eb-12b15facd8ce', 'visit', '019b76da-af11-7018-99a9-223bf86e252a', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b324-71e0-a0ed-2f8f3a18bc4c', '2026-11-29 01:10:00+00', '019b76da-a821-776c-ae6b-878d0cb6affc', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ad92-75fb-9d73-5b23ccdf53f6', 'reported', '{"category":"road","urgency":"normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b329-7fe0-84e6-00122484a371', '2026-10-12 06:16:00+00', '019b76da-a82a-7679-88ea-ccf63418ff2a', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-afa6-763b-ae2c-bc82a5ddbcf3', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b32d-7728-883d-7358a9faff91', '2026-10-19 02:57:00+00', '019b76da-a82a-7679-88ea-ccf63418ff2a', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-afa9-70fa-91b7-63a4b151c7ad', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b336-7322-84ad-54cc98fb2d48', '2026-11-09 08:17:00+00', '019b76da-a82a-7679-88ea-ccf63418ff2a', '019b76da-a820-7a42-87eb-12b15facd8ce', 'visit', '019b76da-afb2-7f7a-9593-ceaf35f8426e', 'visited', '{"outcome":"need"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b338-7f62-a50c-b4433a98f26d', '2026-11-16 01:28:00+00', '019b76da-a82a-7679-88ea-ccf63418ff2a', '019b76da-a822-7c81-804d-1b681e45c02b', 'visit', '019b76da-afb5-797f-bd8f-494421112175', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b341-7298-8173-dbba8f123d67', '2026-10-12 07:31:00+00', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-af8d-7c85-9609-223ee450b4ac', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b343-73b7-b854-9578e2b4e0bb', '2026-10-19 01:48:00+00', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '019b76da-a81b-78af-a500-2b628973fc46', 'visit', '019b76da-af92-7b99-9a63-fb6431ef9b44', 'visited', '{"outcome":"need"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b34b-7d0a-8686-f5c18e5fd910', '2026-11-02 08:50:00+00', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '019b76da-a81d-7583-a049-7e12279688fb', 'visit', '019b76da-af96-7e7f-8b0d-028b410132c4', 'visited', '{"outcome":"need"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b351-7256-86f9-fbd1807a9d6d', '2026-11-16 06:38:00+00', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '019b76da-a81d-7583-a049-7e12279688fb', 'visit', '019b76da-af9d-7ee6-86c8-5a79e4841c66', 'visited', '{"outcome":"absent"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b35b-763c-a505-671a7f3453c8', '2026-10-19 02:48:00+00', '019b76da-a828-7684-9af6-e6c6b5314058', '019b76da-a810-7805-9764-dc0c2becc353', 'visit', '019b76da-af79-77a4-b840-3adade04a27f', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b361-725d-947d-4cd50aae9f2a', '2026-11-02 06:30:00+00', '019b76da-a828-7684-9af6-e6c6b5314058', '019b76da-a810-7805-9764-dc0c2becc353', 'visit', '019b76da-af80-7807-bd6e-f513e8427fe9', 'visited', '{"outcome":"absent"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b366-7213-b99e-abcb428de775', '2026-11-09 08:19:00+00', '019b76da-a828-7684-9af6-e6c6b5314058', '019b76da-a810-7805-9764-dc0c2becc353', 'visit', '019b76da-af81-73ff-92fd-99746a87ca8f', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b368-7258-92ea-43a0fab765fb', '2026-11-16 09:16:00+00', '019b76da-a828-7684-9af6-e6c6b5314058', '019b76da-a810-7805-9764-dc0c2becc353', 'visit', '019b76da-af85-76d7-8ddc-14fe20b485d8', 'visited', '{"outcome":"well"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b36f-7875-8c8d-7ce9ed2f7135', '2026-11-29 23:29:08.400929+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b36d-7b88-9efd-133c7c144849', 'added', '{"after": {"name": "镇水利站"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b371-791b-ba9e-e72ee52b5a23', '2026-11-29 23:29:08.410548+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b370-7fbe-8a76-64f2f1e5825e', 'added', '{"after": {"name": "镇公路站"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b373-7262-8774-810a62698d20', '2026-11-29 23:29:08.426823+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b372-710c-9b21-a701842b7411', 'added', '{"after": {"name": "镇城管办"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b375-7336-b74c-a810ad06bce1', '2026-11-29 23:29:08.437085+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b374-7c64-9c91-5f4a5bbe5c9b', 'added', '{"after": {"name": "镇供电所"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b377-749d-8d79-81ab33748a5d', '2026-11-29 23:29:08.442421+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b376-759f-9cd8-c5b24021f214', 'added', '{"after": {"name": "镇司法所"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b379-7e1b-a087-e168b906e520', '2026-11-29 23:29:08.452694+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b378-709d-904d-01ba35bc00be', 'added', '{"after": {"name": "镇应急办"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b37c-7c19-8644-4b424bb60688', '2026-11-29 23:29:08.459229+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b36d-7b88-9efd-133c7c144849', 'member_added', '{"after": {"account": "019b76da-a831-74a4-8ce8-e5ffa8fe24f1"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b37e-7695-8616-f90847cb84f3', '2026-11-29 23:29:08.471201+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b370-7fbe-8a76-64f2f1e5825e', 'member_added', '{"after": {"account": "019b76da-a832-7d07-b116-7dadcda04f65"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b380-7a2f-a2dc-0ee58f77b2f1', '2026-11-29 23:29:08.479283+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b372-710c-9b21-a701842b7411', 'member_added', '{"after": {"account": "019b76da-a833-7733-9d03-b76abc9572b9"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b382-7ae6-96ea-a3582e442479', '2026-11-29 23:29:08.490389+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b374-7c64-9c91-5f4a5bbe5c9b', 'member_added', '{"after": {"account": "019b76da-a834-753c-b9e1-b1ef9bf168ab"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b384-789c-ade9-e29fdce2686c', '2026-11-29 23:29:08.500617+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b376-759f-9cd8-c5b24021f214', 'member_added', '{"after": {"account": "019b76da-a835-7ec7-ae79-5682f2baec99"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b386-7483-b907-0d895d378ede', '2026-11-29 23:29:08.510357+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'department', '019b76da-b378-709d-904d-01ba35bc00be', 'member_added', '{"after": {"account": "019b76da-a836-7d4d-9d73-8f52c1fb2153"}}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b428-7d61-a9f2-470566a7653d', '2026-11-27 08:40:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8c-779c-b8bc-d1269e5483d1', 'accepted', '{"from": "reported", "to": "accepted", "category": "drainage", "due": "2026-12-11T08:40:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b42b-7c8f-8d97-068086defa77', '2026-11-28 01:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8c-779c-b8bc-d1269e5483d1', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "drainage", "due": "2026-12-11T09:00:00+00:00", "departments": ["镇水利站"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b42c-768b-b805-e26fa2f96a3c', '2026-11-28 03:30:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8c-779c-b8bc-d1269e5483d1', 'took_in', '{"with": "019b76da-ad8d-7bb4-8aae-f6a343cc08a7"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b42d-7fcf-b10c-36d5f0230c6e', '2026-11-28 03:30:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8d-7bb4-8aae-f6a343cc08a7', 'merged', '{"from": "reported", "to": "merged", "category": "drainage", "into": "019b76da-ad8c-779c-b8bc-d1269e5483d1"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b42e-774f-8823-f2b61bb0cab7', '2026-11-08 02:30:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'accepted', '{"from": "reported", "to": "accepted", "category": "power", "due": "2026-11-13T09:00:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b430-7da2-9848-7f7003090ad0', '2026-11-08 02:45:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "power", "departments": ["镇供电所"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b431-7a59-ad5c-02f0df61c906', '2026-11-15 01:00:00+00', '019b76da-a834-753c-b9e1-b1ef9bf168ab', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'started', '{"from": "dispatched", "to": "in_progress", "category": "power"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b432-7e08-affc-4fbff8e657f7', '2026-11-28 08:30:00+00', '019b76da-a834-753c-b9e1-b1ef9bf168ab', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'handled', '{"from": "in_progress", "to": "handled", "category": "power", "result": "换了灯头和一段线，昨晚试过，亮了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b433-73a3-9b63-97062dd9a517', '2026-11-29 09:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'closed', '{"from": "handled", "to": "closed", "category": "power", "result": "换了灯头和一段线，昨晚试过，亮了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b434-7c30-ac35-8c8ef6314158', '2026-10-13 08:00:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8f-7386-8b7a-21041446139f', 'accepted', '{"from": "reported", "to": "accepted", "category": "road", "due": "2026-10-16T08:00:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b436-7622-869d-0764c71f7ba0', '2026-10-14 01:00:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8f-7386-8b7a-21041446139f', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "road", "due": "2026-10-16T09:00:00+00:00", "departments": ["镇公路站"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b437-7f18-b13a-66418a09d924', '2026-10-16 00:40:00+00', '019b76da-a832-7d07-b116-7dadcda04f65', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8f-7386-8b7a-21041446139f', 'started', '{"from": "dispatched", "to": "in_progress", "category": "road"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b438-7d42-8436-6bc3f4d7e7f2', '2026-10-18 07:00:00+00', '019b76da-a832-7d07-b116-7dadcda04f65', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8f-7386-8b7a-21041446139f', 'handled', '{"from": "in_progress", "to": "handled", "category": "road", "result": "坑补好了，压实了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b439-728c-8356-8bb8b35c1352', '2026-10-19 02:00:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8f-7386-8b7a-21041446139f', 'closed', '{"from": "handled", "to": "closed", "category": "road", "result": "坑补好了，压实了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b43c-785b-a36b-46865ee843d1', '2026-10-21 08:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8f-7386-8b7a-21041446139f', 'rated', '{"from": "closed", "to": "rated", "category": "road", "reason": "路平了，谢谢", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b43d-75ba-a901-6ed60c25bf44', '2026-09-09 01:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'verified', '{"from": "handled", "to": "verified", "category": "drainage"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b43e-7a20-99e7-ccf1c1b2380a', '2026-09-09 01:30:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'closed', '{"from": "verified", "to": "closed", "category": "drainage", "result": "组里出工，一天就弄好了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b43f-70cb-a7e0-d7cbace03b21', '2026-09-17 01:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'verified', '{"from": "handled", "to": "verified", "category": "drainage"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b440-7cb6-90a5-c1255d38b5d0', '2026-09-17 01:30:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'closed', '{"from": "verified", "to": "closed", "category": "drainage", "result": "组里出工，一天就弄好了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b441-7f1f-9ee3-4c1dd710db9b', '2026-10-27 01:19:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad90-73ae-b6c2-d1904237e4d0', 'accepted', '{"from": "reported", "to": "accepted", "category": "drainage", "due": "2026-11-10T01:19:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b442-7513-a662-24f83fd2764f', '2026-10-29 02:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad90-73ae-b6c2-d1904237e4d0', 'suspended', '{"from": "accepted", "to": "suspended", "category": "drainage", "reason": "要等冬修资金下来，列入明年一季度。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b443-75c9-a86e-aeb19f729ed7', '2026-11-25 06:55:00+00', '019b76da-a82e-70b6-b071-71ea3fa86d24', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad93-7cc7-90c1-e18f45ee4917', 'returned', '{"from": "reported", "to": "returned", "category": "tree", "reason": "请补充是哪一段路，最好拍张照片。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b444-7a1a-84e4-6c2b3a29ebf9', '2026-11-17 01:29:00+00', '019b76da-a82e-70b6-b071-71ea3fa86d24', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'accepted', '{"from": "reported", "to": "accepted", "category": "rubbish", "due": "2026-11-20T01:29:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b446-7bab-af6b-2ad767e43729', '2026-11-17 01:37:00+00', '019b76da-a82e-70b6-b071-71ea3fa86d24', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "rubbish", "due": "2026-11-20T01:37:00+00:00", "departments": ["镇城管办"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b447-74ad-b13d-0df84cac7f5b', '2026-11-18 01:40:00+00', '019b76da-a833-7733-9d03-b76abc9572b9', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'started', '{"from": "dispatched", "to": "in_progress", "category": "rubbish"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b448-7814-91fa-563f869ce075', '2026-11-28 02:22:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad95-7e04-8875-954cb0c3fbbd', 'accepted', '{"from": "reported", "to": "accepted", "category": "noise", "due": "2026-12-04T09:00:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b449-7b2f-80c0-b7cf678fb27a', '2026-09-30 01:18:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', 'accepted', '{"from": "reported", "to": "accepted", "category": "water", "due": "2026-10-09T01:18:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b44b-748a-a265-63a72b134c5e', '2026-09-30 01:23:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "water", "due": "2026-10-09T01:23:00+00:00", "departments": ["镇水利站"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b44c-7844-b0b9-f97d4bf2fa83', '2026-10-01 01:40:00+00', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', 'started', '{"from": "dispatched", "to": "in_progress", "category": "water"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b44d-7162-9f4f-23c26dff9f26', '2026-10-01 07:30:00+00', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', 'handled', '{"from": "in_progress", "to": "handled", "category": "water", "result": "已接通自来水。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b44e-7a02-b108-c64946ad77d8', '2026-10-02 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', 'closed', '{"from": "handled", "to": "closed", "category": "water", "result": "已接通自来水。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b450-76e4-9dd4-a7b36e3b2fdc', '2026-10-04 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', 'rated', '{"from": "closed", "to": "rated", "category": "water", "answer": "partly"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b451-7933-a313-1f2d855f6030', '2026-10-22 01:37:00+00', '019b76da-a82b-7d85-8c90-ec5f56296964', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad97-7e63-8c9b-4dc9e5cdaccd', 'accepted', '{"from": "reported", "to": "accepted", "category": "water", "due": "2026-10-29T01:37:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b452-70a6-959a-02ca57a6806c', '2026-10-23 01:40:00+00', '019b76da-a82a-7679-88ea-ccf63418ff2a', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad97-7e63-8c9b-4dc9e5cdaccd', 'started', '{"from": "accepted", "to": "in_progress", "category": "water"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b453-7611-be6a-6bc4d7ec5c44', '2026-10-28 07:30:00+00', '019b76da-a82a-7679-88ea-ccf63418ff2a', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad97-7e63-8c9b-4dc9e5cdaccd', 'handled', '{"from": "in_progress", "to": "handled", "category": "water", "result": "水压调好了，二楼有水。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b454-74f5-976a-e56c0a75a38f', '2026-10-29 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad97-7e63-8c9b-4dc9e5cdaccd', 'closed', '{"from": "handled", "to": "closed", "category": "water", "result": "水压调好了，二楼有水。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b456-7575-aeb0-9a16143dad9d', '2026-10-31 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad97-7e63-8c9b-4dc9e5cdaccd', 'rated', '{"from": "closed", "to": "rated", "category": "water", "answer": "partly"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b45f-7e26-afbe-e6d98fb95102', '2026-11-08 03:02:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'accepted', '{"from": "reported", "to": "accepted", "category": "dispute", "due": "2026-11-20T09:00:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b461-7d7b-91d3-30fee7d0cb7b', '2026-11-08 03:09:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "dispute", "departments": ["镇司法所"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b462-7924-bd6c-1c0568db49f5', '2026-11-09 01:40:00+00', '019b76da-a835-7ec7-ae79-5682f2baec99', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'started', '{"from": "dispatched", "to": "in_progress", "category": "dispute"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b463-7cad-ba9f-d0e68d426ac6', '2026-11-13 07:30:00+00', '019b76da-a835-7ec7-ae79-5682f2baec99', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'handled', '{"from": "in_progress", "to": "handled", "category": "dispute", "result": "两家到调解室谈好，签了协议。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b464-777b-b930-4f97bcdc83e8', '2026-11-14 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'closed', '{"from": "handled", "to": "closed", "category": "dispute", "result": "两家到调解室谈好，签了协议。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b465-7702-a8d2-0a6d8407cb48', '2026-10-30 07:48:00+00', '019b76da-a82b-7d85-8c90-ec5f56296964', '019b76da-a81b-78af-a500-2b628973fc46', 'problem', '019b76da-ad9a-7dfc-87f0-45ab30a7bb01', 'accepted', '{"from": "reported", "to": "accepted", "category": "road", "due": "2026-11-13T07:48:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b466-7577-bb08-9a8396d3f57e', '2026-10-31 01:40:00+00', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '019b76da-a81b-78af-a500-2b628973fc46', 'problem', '019b76da-ad9a-7dfc-87f0-45ab30a7bb01', 'started', '{"from": "accepted", "to": "in_progress", "category": "road"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b467-7ba9-850f-f7944075d35b', '2026-11-01 07:30:00+00', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '019b76da-a81b-78af-a500-2b628973fc46', 'problem', '019b76da-ad9a-7dfc-87f0-45ab30a7bb01', 'handled', '{"from": "in_progress", "to": "handled", "category": "road", "result": "坑补好了，压实了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b468-7f24-9e6b-a92306d8f062', '2026-11-02 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a81b-78af-a500-2b628973fc46', 'problem', '019b76da-ad9a-7dfc-87f0-45ab30a7bb01', 'closed', '{"from": "handled", "to": "closed", "category": "road", "result": "坑补好了，压实了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b46f-7e16-8958-72acb0ad178f', '2026-10-01 02:08:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9c-750f-a207-59c2dd7dbfba', 'accepted', '{"from": "reported", "to": "accepted", "category": "road", "due": "2026-10-16T09:00:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b471-7aab-9f19-190194503488', '2026-10-01 02:13:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9c-750f-a207-59c2dd7dbfba', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "road", "departments": ["镇公路站"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b472-75fd-ac13-08da9c6ff804', '2026-10-02 01:40:00+00', '019b76da-a832-7d07-b116-7dadcda04f65', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9c-750f-a207-59c2dd7dbfba', 'started', '{"from": "dispatched", "to": "in_progress", "category": "road"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b473-7139-a95d-4e7507231427', '2026-10-04 07:30:00+00', '019b76da-a832-7d07-b116-7dadcda04f65', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9c-750f-a207-59c2dd7dbfba', 'handled', '{"from": "in_progress", "to": "handled", "category": "road", "result": "标线重新划过。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b474-7c52-969c-27b97c90c001', '2026-10-05 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9c-750f-a207-59c2dd7dbfba', 'closed', '{"from": "handled", "to": "closed", "category": "road", "result": "标线重新划过。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b476-7318-835b-3a0ff95be269', '2026-10-07 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9c-750f-a207-59c2dd7dbfba', 'rated', '{"from": "closed", "to": "rated", "category": "road", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b477-76f1-baae-a0a8b69e305e', '2026-11-05 07:35:00+00', '019b76da-a82b-7d85-8c90-ec5f56296964', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'problem', '019b76da-ad9e-74de-aaba-e383bbc2f0fe', 'accepted', '{"from": "reported", "to": "accepted", "category": "safety", "due": "2026-11-10T07:35:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b478-7b23-9aa6-656268478d49', '2026-11-06 01:40:00+00', '019b76da-a828-7684-9af6-e6c6b5314058', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'problem', '019b76da-ad9e-74de-aaba-e383bbc2f0fe', 'started', '{"from": "accepted", "to": "in_progress", "category": "safety"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b479-776d-a4cc-7fba6db33423', '2026-11-11 07:30:00+00', '019b76da-a828-7684-9af6-e6c6b5314058', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'problem', '019b76da-ad9e-74de-aaba-e383bbc2f0fe', 'handled', '{"from": "in_progress", "to": "handled", "category": "safety", "result": "护栏焊牢了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b47a-7a3d-98c1-82d6df510f0b', '2026-11-12 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'problem', '019b76da-ad9e-74de-aaba-e383bbc2f0fe', 'closed', '{"from": "handled", "to": "closed", "category": "safety", "result": "护栏焊牢了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b47c-7c2d-98a7-3f14ac8a6f3e', '2026-11-14 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'problem', '019b76da-ad9e-74de-aaba-e383bbc2f0fe', 'rated', '{"from": "closed", "to": "rated", "category": "safety", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b47d-7223-91b3-a14490622ed4', '2026-10-08 01:04:00+00', '019b76da-a82b-7d85-8c90-ec5f56296964', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada0-7792-b219-6a95e9284701', 'accepted', '{"from": "reported", "to": "accepted", "category": "rubbish", "due": "2026-10-13T01:04:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b47e-7864-b11d-0a678889c7cd', '2026-10-09 01:40:00+00', '019b76da-a828-7684-9af6-e6c6b5314058', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada0-7792-b219-6a95e9284701', 'started', '{"from": "accepted", "to": "in_progress", "category": "rubbish"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b47f-7d6c-be5c-efc5f37f6ab8', '2026-10-15 07:30:00+00', '019b76da-a828-7684-9af6-e6c6b5314058', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada0-7792-b219-6a95e9284701', 'handled', '{"from": "in_progress", "to": "handled", "category": "rubbish", "result": "当天清运了，改成隔天收一次。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b480-70fc-8326-a34535b77736', '2026-10-16 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada0-7792-b219-6a95e9284701', 'closed', '{"from": "handled", "to": "closed", "category": "rubbish", "result": "当天清运了，改成隔天收一次。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b482-7fa6-b4b8-db86bb6d29be', '2026-10-18 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada0-7792-b219-6a95e9284701', 'rated', '{"from": "closed", "to": "rated", "category": "rubbish", "reason": "办得快，谢谢", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b483-71fd-bba3-c205eb988f29', '2026-09-08 06:49:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ada1-71ac-b957-9227042093c9', 'accepted', '{"from": "reported", "to": "accepted", "category": "rubbish", "due": "2026-09-11T06:49:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b485-7bb4-928a-7763c272d1b4', '2026-09-08 07:09:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ada1-71ac-b957-9227042093c9', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "rubbish", "due": "2026-09-11T07:09:00+00:00", "departments": ["镇城管办"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b486-7c99-b789-fe6e7a97b90f', '2026-09-09 01:40:00+00', '019b76da-a833-7733-9d03-b76abc9572b9', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ada1-71ac-b957-9227042093c9', 'started', '{"from": "dispatched", "to": "in_progress", "category": "rubbish"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b487-7cf3-9897-e5a48957e17d', '2026-09-12 07:30:00+00', '019b76da-a833-7733-9d03-b76abc9572b9', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ada1-71ac-b957-9227042093c9', 'handled', '{"from": "in_progress", "to": "handled", "category": "rubbish", "result": "清走了，立了牌子。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b488-742a-a990-81adc1f5f1df', '2026-09-13 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ada1-71ac-b957-9227042093c9', 'closed', '{"from": "handled", "to": "closed", "category": "rubbish", "result": "清走了，立了牌子。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b48a-768b-9cee-4a16c8ccdaa9', '2026-09-15 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ada1-71ac-b957-9227042093c9', 'rated', '{"from": "closed", "to": "rated", "category": "rubbish", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b48b-7560-a1b6-457655cca1eb', '2026-10-07 07:41:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada2-7d9b-8d40-2cead84912f1', 'accepted', '{"from": "reported", "to": "accepted", "category": "drainage", "due": "2026-10-12T07:41:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b48d-787a-a363-8d7553e05781', '2026-10-07 08:04:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada2-7d9b-8d40-2cead84912f1', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "drainage", "due": "2026-10-12T08:04:00+00:00", "departments": ["镇水利站"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b48e-71e0-a14f-18996ae83952', '2026-10-08 01:40:00+00', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada2-7d9b-8d40-2cead84912f1', 'started', '{"from": "dispatched", "to": "in_progress", "category": "drainage"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b48f-79a0-8e6b-844c0c1241f8', '2026-10-10 07:30:00+00', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada2-7d9b-8d40-2cead84912f1', 'handled', '{"from": "in_progress", "to": "handled", "category": "drainage", "result": "沟边重新砌好，加了盖板。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b490-7ec7-9f13-60dd9be47842', '2026-10-11 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada2-7d9b-8d40-2cead84912f1', 'closed', '{"from": "handled", "to": "closed", "category": "drainage", "result": "沟边重新砌好，加了盖板。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b492-724e-bd57-4c9c527badb5', '2026-10-13 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada2-7d9b-8d40-2cead84912f1', 'rated', '{"from": "closed", "to": "rated", "category": "drainage", "reason": "师傅很仔细", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b493-7f32-b584-db4a57a7c192', '2026-10-23 01:18:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ada3-7df5-aa4b-65ca8d32602c', 'accepted', '{"from": "reported", "to": "accepted", "category": "drainage", "due": "2026-11-06T01:18:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b495-74ee-a8a8-289236417550', '2026-10-23 01:28:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ada3-7df5-aa4b-65ca8d32602c', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "drainage", "due": "2026-11-06T01:28:00+00:00", "departments": ["镇水利站"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b496-7087-b3c9-429c887248b2', '2026-10-24 01:40:00+00', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ada3-7df5-aa4b-65ca8d32602c', 'started', '{"from": "dispatched", "to": "in_progress", "category": "drainage"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b497-7c44-9fc6-bed2904f46ca', '2026-10-25 07:30:00+00', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ada3-7df5-aa4b-65ca8d32602c', 'handled', '{"from": "in_progress", "to": "handled", "category": "drainage", "result": "组里出工清了沟，水利站送来两节管子。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b498-73d6-a175-50f1102da901', '2026-10-26 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ada3-7df5-aa4b-65ca8d32602c', 'closed', '{"from": "handled", "to": "closed", "category": "drainage", "result": "组里出工清了沟，水利站送来两节管子。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b49a-7545-b8cc-0fa446047891', '2026-10-28 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a820-7a42-87eb-12b15facd8ce', 'problem', '019b76da-ada3-7df5-aa4b-65ca8d32602c', 'rated', '{"from": "closed", "to": "rated", "category": "drainage", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4ab-7501-9b38-a884fda38122', '2026-10-04 06:59:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada6-7f37-94a3-31624fd86461', 'accepted', '{"from": "reported", "to": "accepted", "category": "tree", "due": "2026-10-09T09:00:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4ad-745f-9f62-596d6e61cccd', '2026-10-04 07:16:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada6-7f37-94a3-31624fd86461', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "tree", "departments": ["镇公路站"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4ae-7859-bd89-12cca0b680df', '2026-10-05 01:40:00+00', '019b76da-a832-7d07-b116-7dadcda04f65', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada6-7f37-94a3-31624fd86461', 'started', '{"from": "dispatched", "to": "in_progress", "category": "tree"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4af-71ef-9412-bcd9cd91e873', '2026-10-08 07:30:00+00', '019b76da-a832-7d07-b116-7dadcda04f65', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada6-7f37-94a3-31624fd86461', 'handled', '{"from": "in_progress", "to": "handled", "category": "tree", "result": "枝条锯掉拖走了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4b0-72d9-b556-6f663c7d1356', '2026-10-09 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada6-7f37-94a3-31624fd86461', 'closed', '{"from": "handled", "to": "closed", "category": "tree", "result": "枝条锯掉拖走了。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4b2-7fc3-8a10-a688905bf37c', '2026-10-11 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a814-783f-9ca0-b864c7d49c43', 'problem', '019b76da-ada6-7f37-94a3-31624fd86461', 'rated', '{"from": "closed", "to": "rated", "category": "tree", "reason": "师傅很仔细", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4b3-7a96-92a5-ac6b418aac2b', '2026-11-13 02:13:00+00', '019b76da-a82e-70b6-b071-71ea3fa86d24', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ada7-7d99-bcfb-458f58f25243', 'accepted', '{"from": "reported", "to": "accepted", "category": "water", "due": "2026-11-20T02:13:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4b5-7d08-aba7-1c7697a4f12e', '2026-11-13 02:28:00+00', '019b76da-a82e-70b6-b071-71ea3fa86d24', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ada7-7d99-bcfb-458f58f25243', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "water", "due": "2026-11-20T02:28:00+00:00", "departments": ["镇水利站"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4b6-79f9-ae31-a08b6e3048c9', '2026-11-14 01:40:00+00', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ada7-7d99-bcfb-458f58f25243', 'started', '{"from": "dispatched", "to": "in_progress", "category": "water"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4b7-73e8-b36c-9d07f601c764', '2026-11-16 07:30:00+00', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ada7-7d99-bcfb-458f58f25243', 'handled', '{"from": "in_progress", "to": "handled", "category": "water", "result": "已接通自来水。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4b8-7f40-aec4-6cbd5149734a', '2026-11-17 02:20:00+00', '019b76da-a82e-70b6-b071-71ea3fa86d24', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ada7-7d99-bcfb-458f58f25243', 'closed', '{"from": "handled", "to": "closed", "category": "water", "result": "已接通自来水。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4ba-7b79-b502-8e89c9629390', '2026-11-19 08:10:00+00', '019b76da-a82e-70b6-b071-71ea3fa86d24', '019b76da-a810-7805-9764-dc0c2becc353', 'problem', '019b76da-ada7-7d99-bcfb-458f58f25243', 'rated', '{"from": "closed", "to": "rated", "category": "water", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4bb-7323-95d7-d9a77942fafb', '2026-10-29 02:52:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', 'accepted', '{"from": "reported", "to": "accepted", "category": "water", "due": "2026-11-02T02:52:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4bd-7171-a455-d8608193de15', '2026-10-29 03:00:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "water", "due": "2026-11-02T03:00:00+00:00", "departments": ["镇水利站"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4be-7927-92e0-797bd788f360', '2026-10-30 01:40:00+00', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', 'started', '{"from": "dispatched", "to": "in_progress", "category": "water"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4bf-7551-a556-bda09a7993a3', '2026-11-03 07:30:00+00', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', 'handled', '{"from": "in_progress", "to": "handled", "category": "water", "result": "水压调好了，二楼有水。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4c0-748f-8e05-c09a843b50a6', '2026-11-04 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', 'closed', '{"from": "handled", "to": "closed", "category": "water", "result": "水压调好了，二楼有水。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4c2-7f15-89d4-3b8a8adecbaa', '2026-11-06 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a81d-7583-a049-7e12279688fb', 'problem', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', 'rated', '{"from": "closed", "to": "rated", "category": "water", "reason": "师傅很仔细", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4c3-7bf1-8994-72f81ce272cc', '2026-10-21 02:05:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'accepted', '{"from": "reported", "to": "accepted", "category": "noise", "due": "2026-10-28T02:05:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4c5-7adb-a9e3-9577fc9106e4', '2026-10-21 02:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "noise", "due": "2026-10-28T02:10:00+00:00", "departments": ["镇城管办"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4c6-76d4-a208-8ddac91852a6', '2026-10-22 01:40:00+00', '019b76da-a833-7733-9d03-b76abc9572b9', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'started', '{"from": "dispatched", "to": "in_progress", "category": "noise"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4c7-7e4a-ab3f-41cc89d10880', '2026-10-26 07:30:00+00', '019b76da-a833-7733-9d03-b76abc9572b9', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'handled', '{"from": "in_progress", "to": "handled", "category": "noise", "result": "和加工棚约定晚上八点停工。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4c8-708a-96ac-190567fc9344', '2026-10-27 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'closed', '{"from": "handled", "to": "closed", "category": "noise", "result": "和加工棚约定晚上八点停工。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4ca-715b-a73f-5ed6cf2e576b', '2026-10-29 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'rated', '{"from": "closed", "to": "rated", "category": "noise", "reason": "师傅很仔细", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4cb-740e-b731-ea9f6bd7ace6', '2026-09-10 06:55:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-adaa-78e7-a5ee-0ee47825d354', 'accepted', '{"from": "reported", "to": "accepted", "category": "rubbish", "due": "2026-09-11T06:55:00+00:00"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4cd-7453-ba4b-30a3f8f01ca8', '2026-09-10 07:15:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-adaa-78e7-a5ee-0ee47825d354', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "rubbish", "due": "2026-09-11T07:15:00+00:00", "departments": ["镇城管办"]}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4ce-7cf9-88ef-b638b9ecbee1', '2026-09-11 01:40:00+00', '019b76da-a833-7733-9d03-b76abc9572b9', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-adaa-78e7-a5ee-0ee47825d354', 'started', '{"from": "dispatched", "to": "in_progress", "category": "rubbish"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4cf-7488-a5e9-599fbcaf0d89', '2026-09-16 07:30:00+00', '019b76da-a833-7733-9d03-b76abc9572b9', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-adaa-78e7-a5ee-0ee47825d354', 'handled', '{"from": "in_progress", "to": "handled", "category": "rubbish", "result": "添了两个桶。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4d0-70b1-95d5-496a099a57d5', '2026-09-17 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-adaa-78e7-a5ee-0ee47825d354', 'closed', '{"from": "handled", "to": "closed", "category": "rubbish", "result": "添了两个桶。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4d2-775b-be36-d45f096597cb', '2026-09-19 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-adaa-78e7-a5ee-0ee47825d354', 'rated', '{"from": "closed", "to": "rated", "category": "rubbish", "answer": "satisfied"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4dd-7f5b-b684-e2782aa629f8', '2026-09-11 08:30:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a822-7c81-804d-1b681e45c02b', 'problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'rated', '{"answer":"satisfied","reason":"自己人动手，又快又好。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4de-7162-98d6-27c2865a5a43', '2026-09-19 08:30:00+00', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a817-7002-88c8-610a3ff591d7', 'problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'rated', '{"answer":"satisfied","reason":"自己人动手，又快又好。"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4f1-70b8-bba4-4f55823ac94e', '2026-11-10 09:40:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'task', '019b76da-b4df-714f-8f87-7af7875c4357', 'assigned', '{"people": 1, "urgency": "normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b4ff-7dd8-b4bb-b5478642100c', '2026-11-24 01:30:00+00', '019b76da-a82b-7d85-8c90-ec5f56296964', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', 'assigned', '{"people": 12, "urgency": "normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b506-730d-8cbc-ed00612c1823', '2026-11-29 09:40:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'task', '019b76da-b4ee-71b4-9166-679b97aaa3f5', 'assigned', '{"people": 1, "urgency": "normal"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b507-78af-9602-42d03581cd75', '2026-11-12 08:21:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'task', '019b76da-b4df-714f-8f87-7af7875c4357', 'done', '{"outcome":"done","report":"019b76da-b4f2-73fd-a45e-58f9f313ddda"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b508-741e-a4a7-8c770c8c4216', '2026-11-24 21:42:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', 'done', '{"outcome":"done","report":"019b76da-b504-725f-aa66-dc22e396d4e8"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b509-7008-bcbc-74a5cada327c', '2026-11-25 01:32:00+00', '019b76da-a827-79ed-ad2d-48a9f83951fc', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', 'done', '{"outcome":"done","report":"019b76da-b501-7937-9add-633f11627fd4"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b50a-7d3e-9fe4-0dd62a0ca520', '2026-11-25 05:29:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', 'done', '{"outcome":"done","report":"019b76da-b500-72c4-a982-6b8378ab33c7"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b50b-740f-a327-1f6650d780d2', '2026-11-25 23:55:00+00', '019b76da-a825-7d4d-bc3c-ba10e6f0e56b', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', 'done', '{"outcome":"done","report":"019b76da-b503-7f76-ab4f-830e9f001b73"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b50c-74b5-bcaa-acfb132f65fe', '2026-11-26 00:00:00+00', '019b76da-a821-776c-ae6b-878d0cb6affc', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', 'part', '{"outcome":"part","report":"019b76da-b502-7b40-9313-b27bae486ffc"}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b50e-7b86-9301-070b083223fe', '2026-11-29 23:29:08.927087+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a80e-701c-84b2-797aceca0a9d', 'health', '019b76da-a899-7bbf-bcf5-a121738c25d5', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b516-7100-89ba-35a90b13941b', '2026-11-29 23:29:08.942613+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'health', '019b76da-a9aa-7750-892b-c494e18200c7', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}', NULL, '');
INSERT INTO public.event VALUES ('019b76da-b51c-7a4d-a196-29754d721463', '2026-11-29 23:29:08.945294+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a81d-7583-a049-7e12279688fb', 'health', '019b76da-aa14-7550-99b8-7b92dc2ab26b', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}', NULL, '');
INSERT INTO public.health_consent VALUES ('3717de48-1e7a-5bfe-8368-2f2849c7ae3d', '019b76da-a899-7bbf-bcf5-a121738c25d5', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80f-76dc-994c-919c913666e2', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-05 01:40:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('2088c01f-4f4a-5cd6-a7a5-4bbea29c7654', '019b76da-a948-7c23-8cfc-7c5bba11d82e', '019b76da-a947-70c4-9686-774720cc5fb2', '019b76da-a815-781c-9601-6ad203a2653e', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-17 07:18:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('5cc73a55-562d-584b-b1f7-25d68309c60d', '019b76da-a9b6-77a9-a995-84cb70e9b64c', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-06 08:32:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('3a61fc80-508b-5b39-8812-2991b54c6c94', '019b76da-a9aa-7750-892b-c494e18200c7', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-06 10:07:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('59961198-21db-5d91-a017-4ff69acde991', '019b76da-a9a9-7a31-a0b5-631ae873e451', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'given', 'given', 'blood_pressure', '2026-11', '2026-11-12 07:40:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('7b1352b6-dbe4-563d-a6f1-3ff61b54cecb', '019b76da-a9c8-7521-908e-68ff46151dea', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81c-7431-8e41-f1a4924ce492', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-15 00:56:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('bc2202dc-d64d-5aaf-a25f-f91759069b97', '019b76da-aa14-7550-99b8-7b92dc2ab26b', '019b76da-aa12-77c1-9307-69850f2266b2', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'given', 'given', 'blood_pressure', '2026-11', '2026-11-25 07:03:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('ba70da18-7009-5b65-afdf-a056878609d2', '019b76da-aa8a-7ccb-b60d-f098b568f3a7', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a823-7bf9-bf17-897c0f758861', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-13 02:21:00+00', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a899-7bbf-bcf5-a121738c25d5', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', 'yes', '2026-11-30', 'yes', NULL, NULL, '', 'given', '2026-09-05 01:40:00+00', '2026-11-23 01:45:00+00', 148, 92, 'raised', false, 0, 'uncontrolled', 2, '2026-12-07', '', 0, 'known', 'refer', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a948-7c23-8cfc-7c5bba11d82e', '019b76da-a947-70c4-9686-774720cc5fb2', '019b76da-a814-783f-9ca0-b864c7d49c43', '', NULL, '', NULL, NULL, '', 'given', '2026-09-17 07:18:00+00', '2026-09-17 07:18:00+00', 104, 78, 'normal', NULL, 0, 'yearly', 5, '2027-09-17', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a9a9-7a31-a0b5-631ae873e451', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '', NULL, '', NULL, NULL, '', 'given', '2026-11-12 07:40:00+00', '2026-11-12 07:40:00+00', 108, 64, 'normal', NULL, 0, 'yearly', 5, '2027-11-12', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a9aa-7750-892b-c494e18200c7', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'yes', '2026-11-30', 'yes', NULL, NULL, '', 'given', '2026-09-06 10:07:00+00', '2026-11-24 07:46:00+00', 166, 87, 'high', false, 0, 'uncontrolled', 2, '2026-12-08', '', 0, 'known', 'refer', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a9b6-77a9-a995-84cb70e9b64c', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a819-7e64-9d29-0d5ccf0598af', '', NULL, '', NULL, NULL, '', 'given', '2026-09-06 08:32:00+00', '2026-10-25 06:20:00+00', 125, 73, 'high_normal', NULL, 0, 'yearly', 5, '2027-10-25', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a9c8-7521-908e-68ff46151dea', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '', NULL, '', NULL, NULL, '', 'given', '2026-09-15 00:56:00+00', '2026-11-24 09:52:00+00', 122, 78, 'high_normal', NULL, 0, 'yearly', 5, '2027-11-24', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-aa14-7550-99b8-7b92dc2ab26b', '019b76da-aa12-77c1-9307-69850f2266b2', '019b76da-a81d-7583-a049-7e12279688fb', 'yes', '2026-11-30', 'yes', NULL, NULL, '', 'given', '2026-11-25 07:03:00+00', '2026-11-25 07:03:00+00', 174, 92, 'high', false, 0, 'uncontrolled', 2, '2026-12-09', '', 0, 'known', 'refer', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-aa8a-7ccb-b60d-f098b568f3a7', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '', NULL, '', NULL, NULL, '', 'given', '2026-09-13 02:21:00+00', '2026-10-27 08:48:00+00', 122, 75, 'high_normal', NULL, 0, 'yearly', 5, '2027-10-27', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.holiday VALUES ('019b76da-ade9-7cf1-8a39-52a4b026944b', '019b76da-a802-7976-8431-959f337f3702', '2026-01-01', false, '元旦');
INSERT INTO public.holiday VALUES ('019b76da-adea-71b8-b6e5-4944f9a84069', '019b76da-a802-7976-8431-959f337f3702', '2026-05-01', false, '劳动节');
INSERT INTO public.holiday VALUES ('019b76da-adeb-7bd4-aba5-7a80469e1cd2', '019b76da-a802-7976-8431-959f337f3702', '2026-05-02', false, '劳动节');
INSERT INTO public.holiday VALUES ('019b76da-adec-7006-901b-7cf2a8289e81', '019b76da-a802-7976-8431-959f337f3702', '2026-10-01', false, '国庆节');
INSERT INTO public.holiday VALUES ('019b76da-aded-7453-85eb-6db7673ad746', '019b76da-a802-7976-8431-959f337f3702', '2026-10-02', false, '国庆节');
INSERT INTO public.holiday VALUES ('019b76da-adee-7f1c-921a-66c5c5216eb3', '019b76da-a802-7976-8431-959f337f3702', '2026-10-03', false, '国庆节');
INSERT INTO public.holiday VALUES ('019b76da-adef-799f-84d8-f5ee60c3a1c8', '019b76da-a802-7976-8431-959f337f3702', '2027-01-01', false, '元旦');
INSERT INTO public.holiday VALUES ('019b76da-adf0-76a4-8836-71f14f11ec8e', '019b76da-a802-7976-8431-959f337f3702', '2027-05-01', false, '劳动节');
INSERT INTO public.holiday VALUES ('019b76da-adf1-7b5a-8db9-f3694bbae309', '019b76da-a802-7976-8431-959f337f3702', '2027-05-02', false, '劳动节');
INSERT INTO public.holiday VALUES ('019b76da-adf2-7747-8314-3ff8f2628a2e', '019b76da-a802-7976-8431-959f337f3702', '2027-10-01', false, '国庆节');
INSERT INTO public.holiday VALUES ('019b76da-adf3-7861-b3c8-e0002a9b47f4', '019b76da-a802-7976-8431-959f337f3702', '2027-10-02', false, '国庆节');
INSERT INTO public.holiday VALUES ('019b76da-adf4-7aa1-8372-e2c2f88da9c8', '019b76da-a802-7976-8431-959f337f3702', '2027-10-03', false, '国庆节');
INSERT INTO public.household VALUES ('019b76da-a885-759a-824c-1d9bb0546bcb', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100007', '7', '李福生', '芦塘村塘口组7号', '', '7 芦塘村塘口组7号 ltctkz7h 李福生 lifusheng lfs 谢细妹 xieximei xxm', NULL, NULL, 8, '2026-08-02 01:00:00+00', NULL, '100007');
INSERT INTO public.household VALUES ('019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100012', '12', '彭桂兰', '水沟口左手第二家', '彭奶奶耳背,说话大声些、慢一点。院里有狗,先在门口喊一声。下雨天门前积水,走东边小路。', '12 水沟口左手第二家 sgkzsdej 彭桂兰 pengguilan pgl pangguilan bangguilan bgl 周望生 zhouwangsheng zws 周海 zhouhai zh', NULL, NULL, 6, '2026-08-02 01:00:00+00', NULL, '100012');
INSERT INTO public.household VALUES ('019b76da-a8a1-7dad-9820-7317e3aa5e21', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100014', '14', '曾满秀', '芦塘村塘口组14号', '腿脚不便,敲门后多等一会儿', '14 芦塘村塘口组14号 ltctkz14h 曾满秀 zengmanxiu zmx cengmanxiu cmx 曾小龙 zengxiaolong zxl cengxiaolong cxl', NULL, NULL, 4, '2026-08-02 01:00:00+00', NULL, '100014');
INSERT INTO public.household VALUES ('019b76da-a8c4-7b42-b617-54c5f61dc7fa', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100023', '23', '单长根', '芦塘村塘口组23号', '', '23 芦塘村塘口组23号 ltctkz23h 单长根 shanchanggen scg shanzhanggen szg danchanggen dcg danzhanggen dzg chanchanggen ccg chanzhanggen czg 单立新 shanlixin slx shanweixin swx danlixin dlx danweixin dwx chanlixin clx chanweixin cwx 单欣怡 shanxinyi sxy danxinyi dxy chanxinyi cxy', NULL, NULL, 7, '2026-08-02 01:00:00+00', NULL, '100023');
INSERT INTO public.household VALUES ('019b76da-a8d9-7cc7-baca-ffa1abed4c66', '019b76da-a810-7805-9764-dc0c2becc353', '0100028', '5', '陈福生', '芦塘村西园组5号', '', '5 芦塘村西园组5号 ltcxyz5h 陈福生 chenfusheng cfs 高丽娟 gaolijuan glj', NULL, NULL, 5, '2026-08-02 01:00:00+00', NULL, '100028');
INSERT INTO public.household VALUES ('019b76da-a8f0-73fd-a61b-eec109ffedab', '019b76da-a810-7805-9764-dc0c2becc353', '0100034', '11', '周水生', '芦塘村西园组11号', '', '11 芦塘村西园组11号 ltcxyz11h 周水生 zhoushuisheng zss 梁秀珍 liangxiuzhen lxz 周文辉 zhouwenhui zwh', NULL, NULL, 8, '2026-08-02 01:00:00+00', NULL, '100034');
INSERT INTO public.household VALUES ('019b76da-a902-75ec-a87c-e42e6e52076d', '019b76da-a812-755f-9f49-a6cdbe3fff85', '0100038', '5', '李伟', '芦塘村西洲组5号', '', '5 芦塘村西洲组5号 ltcxzz5h 李伟 liwei lw 邹海燕 zouhaiyan zhy 李浩然 lihaoran lhr ligaoran lgr ligeran', NULL, NULL, 6, '2026-08-02 01:00:00+00', NULL, '100038');
INSERT INTO public.household VALUES ('019b76da-a947-70c4-9686-774720cc5fb2', '019b76da-a814-783f-9ca0-b864c7d49c43', '0100057', '8', '熊长根', '芦塘村上田组8号', '', '8 芦塘村上田组8号 ltcstz8h 熊长根 xiongchanggen xcg xiongzhanggen xzg 袁冬梅 yuandongmei ydm 熊建军 xiongjianjun xjj 熊小芳 xiongxiaofang xxf', NULL, NULL, 12, '2026-08-02 01:00:00+00', NULL, '100057');
INSERT INTO public.household VALUES ('019b76da-a955-73ef-9897-eb3231cd5595', '019b76da-a814-783f-9ca0-b864c7d49c43', '0100060', '11', '汪传宝', '芦塘村上田组11号', '', '11 芦塘村上田组11号 ltcstz11h 汪传宝 wangchuanbao wcb wangzhuanbao wzb hongchuanbao hcb hongzhuanbao hzb 周冬梅 zhoudongmei zdm 汪宇 wangyu wy hongyu hy', NULL, NULL, 6, '2026-08-02 01:00:00+00', NULL, '100060');
INSERT INTO public.household VALUES ('019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '019b76da-a817-7002-88c8-610a3ff591d7', '0100067', '4', '李水生', '芦塘村后湾组4号', '', '4 芦塘村后湾组4号 ltchwz4h 李水生 lishuisheng lss 魏菊香 weijuxiang wjx', NULL, NULL, 9, '2026-08-02 01:00:00+00', NULL, '100067');
INSERT INTO public.household VALUES ('019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '019b76da-a817-7002-88c8-610a3ff591d7', '0100070', '7', '姜树林', '芦塘村后湾组7号', '', '7 芦塘村后湾组7号 ltchwz7h 姜树林 jiangshulin jsl 程婷 chengting ct 姜勇 jiangyong jy', NULL, NULL, 3, '2026-08-02 01:00:00+00', NULL, '100070');
INSERT INTO public.household VALUES ('019b76da-a982-71bf-8cae-af5aea2beec5', '019b76da-a817-7002-88c8-610a3ff591d7', '0100071', '9', '郑国强', '芦塘村后湾组9号', '', '9 芦塘村后湾组9号 ltchwz9h 郑国强 zhengguoqiang zgq zhengguojiang zgj 任玉兰 renyulan ryl linyulan lyl 郑小龙 zhengxiaolong zxl 郑宇 zhengyu zy', NULL, NULL, 8, '2026-08-02 01:00:00+00', NULL, '100071');
INSERT INTO public.household VALUES ('019b76da-a99d-7710-88bd-749bcfeaffab', '019b76da-a819-7e64-9d29-0d5ccf0598af', '0100077', '1', '叶冬梅', '芦塘村南岭组1号', '', '1 芦塘村南岭组1号 ltcnlz1h 叶冬梅 yedongmei ydm xiedongmei xdm 梁斌 liangbin lb', NULL, NULL, 7, '2026-08-02 01:00:00+00', NULL, '100077');
INSERT INTO public.household VALUES ('019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '0100080', '4', '程建国', '芦塘村南岭组4号', '', '4 芦塘村南岭组4号 ltcnlz4h 程建国 chengjianguo cjg 谢细妹 xieximei xxm 程涛 chengtao ct', NULL, NULL, 5, '2026-08-02 01:00:00+00', NULL, '100080');
INSERT INTO public.household VALUES ('019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a819-7e64-9d29-0d5ccf0598af', '0100083', '8', '丁文辉', '芦塘村南岭组8号', '', '8 芦塘村南岭组8号 ltcnlz8h 丁文辉 dingwenhui dwh zhengwenhui zwh 阎红梅 yanhongmei yhm yangongmei ygm 余友珍 yuyouzhen yyz tuyouzhen tyz xuyouzhen xyz 丁一鸣 dingyiming dym zhengyiming zym', NULL, NULL, 7, '2026-08-02 01:00:00+00', NULL, '100083');
INSERT INTO public.household VALUES ('019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '0100087', '1', '王正林', '芦塘村大坝组1号', '', '1 芦塘村大坝组1号 ltcdbz1h 王正林 wangzhenglin wzl yuzhenglin yzl 蒋莲香 jianglianxiang jlx 王建军 wangjianjun wjj yujianjun yjj', NULL, NULL, 6, '2026-08-02 01:00:00+00', NULL, '100087');
INSERT INTO public.household VALUES ('019b76da-aa12-77c1-9307-69850f2266b2', '019b76da-a81d-7583-a049-7e12279688fb', '0100106', '7', '叶合林', '芦塘村新坝组7号', '', '7 芦塘村新坝组7号 ltcxbz7h 叶合林 yehelin yhl yegelin ygl xiehelin xhl xiegelin xgl 杨翠英 yangcuiying ycy yangcuiyang 叶勇 yeyong yy xieyong xy 叶天佑 yetianyou yty xietianyou xty', NULL, NULL, 9, '2026-08-02 01:00:00+00', NULL, '100106');
INSERT INTO public.household VALUES ('019b76da-aa24-7721-83e0-90efc75b15d2', '019b76da-a81d-7583-a049-7e12279688fb', '0100110', '11', '谢春莲', '芦塘村新坝组11号', '', '11 芦塘村新坝组11号 ltcxbz11h 谢春莲 xiechunlian xcl 冯长根 fengchanggen fcg fengzhanggen fzg pingchanggen pcg pingzhanggen pzg', NULL, NULL, 7, '2026-08-02 01:00:00+00', NULL, '100110');
INSERT INTO public.household VALUES ('019b76da-aa52-713a-a28e-37109387588c', '019b76da-a820-7a42-87eb-12b15facd8ce', '0100120', '6', '苏德华', '芦塘村老园组6号', '', '6 芦塘村老园组6号 ltclyz6h 苏德华 sudehua sdh 王桂兰 wangguilan wgl yuguilan ygl 苏涛 sutao st', NULL, NULL, 8, '2026-08-02 01:00:00+00', NULL, '100120');
INSERT INTO public.household VALUES ('019b76da-aa63-705f-a1e9-87ad05f4b2c3', '019b76da-a820-7a42-87eb-12b15facd8ce', '0100124', '11', '田涛', '芦塘村老园组11号', '', '11 芦塘村老园组11号 ltclyz11h 田涛 tiantao tt 姚红梅 yaohongmei yhm yaogongmei ygm tiaohongmei thm tiaogongmei tgm taohongmei taogongmei 田志刚 tianzhigang tzg', NULL, NULL, 4, '2026-08-02 01:00:00+00', NULL, '100124');
INSERT INTO public.household VALUES ('019b76da-aa67-73e8-ac4f-ce33d5410733', '019b76da-a822-7c81-804d-1b681e45c02b', '0100125', '1', '曹长根', '芦塘村中洲组1号', '', '1 芦塘村中洲组1号 ltczzz1h 曹长根 caochanggen ccg caozhanggen czg 周月娥 zhouyuee zye zhourue zre 曹明 caoming cm caomeng', NULL, NULL, 2, '2026-08-02 01:00:00+00', NULL, '100125');
INSERT INTO public.household VALUES ('019b76da-aa6b-7b5a-8704-b071fe102dab', '019b76da-a822-7c81-804d-1b681e45c02b', '0100126', '2', '韩小龙', '芦塘村中洲组2号', '', '2 芦塘村中洲组2号 ltczzz2h 韩小龙 hanxiaolong hxl 石慧 shihui sh danhui dh 韩超 hanchao hc hantiao ht', NULL, NULL, 13, '2026-08-02 01:00:00+00', NULL, '100126');
INSERT INTO public.household VALUES ('019b76da-aa81-7614-897c-c8bace6f0b37', '019b76da-a822-7c81-804d-1b681e45c02b', '0100131', '8', '何正林', '芦塘村中洲组8号', '', '8 芦塘村中洲组8号 ltczzz8h 何正林 hezhenglin hzl 孙秀珍 sunxiuzhen sxz 何文辉 hewenhui hwh', NULL, NULL, 10, '2026-08-02 01:00:00+00', NULL, '100131');
INSERT INTO public.household VALUES ('019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '0100133', '10', '宋德华', '芦塘村中洲组10号', '', '10 芦塘村中洲组10号 ltczzz10h 宋德华 songdehua sdh 余桂英 yuguiying ygy yuguiyang tuguiying tgy tuguiyang xuguiying xgy xuguiyang 宋超 songchao sc songtiao st', NULL, NULL, 8, '2026-08-02 01:00:00+00', NULL, '100133');
INSERT INTO public.import_batch VALUES ('019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'households', '住户.csv', NULL, '019b76da-a802-7976-8431-959f337f3702', '{"added": 160, "people_added": 487}', '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab0c-7d35-be9b-4011ab80a2c3', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a885-759a-824c-1d9bb0546bcb', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab0d-7ae5-b584-bc1163c6b1ef', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a886-79db-b56f-0ba24d90a972', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab0e-719d-a7ab-cc321f3175df', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a887-7e56-a7fe-d23626cfcaa8', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab1f-7718-a2de-b419a9e4fb62', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a898-7875-ad45-44d85c0c3281', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab20-7589-a0b4-8cf9df0c2437', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a899-7bbf-bcf5-a121738c25d5', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab21-746b-843d-b46c8a87d8a5', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a89a-74e1-acbf-076ef9ee26c4', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab22-7693-bfd1-f5ea2637eafb', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a89b-7193-a4e4-02e2764d69f5', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab28-78f8-987b-5bd6413ab1d8', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a8a1-7dad-9820-7317e3aa5e21', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab29-7e5b-92b6-83725c455014', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8a2-7bd4-8dd6-5cbcd5735fb9', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab2a-7c8c-a837-c595055e590e', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8a3-78dd-bffe-bda808956c87', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab4b-7f6f-82d7-521b01334f86', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab4c-7e56-bdc7-0cab4cbabdf3', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8c5-7c24-a61f-d8b31be9d817', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab4d-72d1-a472-678f5b95f082', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8c6-7089-bae5-29b86bdb4d1f', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab4e-77bb-bd24-2d3b1d9c1145', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8c7-7d44-9254-4a06838e835b', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab60-7766-bb21-a463e93c68b8', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab61-700d-bb88-253abba30fdf', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8da-7bd4-8ff5-c56bb4a04e9d', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab62-7fad-88f2-52cf4ffa1968', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8db-7cb6-89eb-181917618a1a', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab77-71f7-9025-1f4bb38715dd', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a8f0-73fd-a61b-eec109ffedab', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab78-7989-ab45-5dc40db4735c', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8f1-724e-b808-996898493c11', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab79-787f-8a00-1c9a73e5a373', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8f2-78fc-80db-283ba68f45f5', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab7a-75c7-a304-0185f5975aeb', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8f3-704c-b433-32d7dbcd7955', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab89-73bb-a72e-22bd51e6b6e6', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a902-75ec-a87c-e42e6e52076d', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab8a-71ac-a650-9cca9f449571', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a903-7cbb-88e0-982d17c7bc3e', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab8b-75d2-85a5-ed807a6046e6', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a904-7491-8df2-f48ec7c798c4', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ab8c-745e-a0af-607439f5fc02', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a905-76fe-8c2e-dbfe6a7ae334', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abce-7f4d-a194-bc7a40383a3f', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a947-70c4-9686-774720cc5fb2', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abcf-7b2d-8157-dbe6011e4d0a', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a948-7c23-8cfc-7c5bba11d82e', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abd0-7adf-b255-138cc110d97b', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a949-72d9-86ac-feb896053534', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abd1-717b-9711-47cc8cb7b5c0', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a94a-7253-a1ac-8f1f6474ad66', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abd2-779b-b1e9-cca6a65da282', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a94b-7f3a-a953-996f2630b8ac', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abdc-7129-a693-66751fb74a12', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a955-73ef-9897-eb3231cd5595', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abdd-714b-b338-592e9ef2e521', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a956-775d-80a3-80ef4f39eef4', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abde-7fcd-ab5b-f3835db2cf36', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a957-7210-8e52-7fd4e0ed81dc', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abdf-729d-b4f4-aa1af6f057a7', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a958-79fd-8f39-c20682dd06f4', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abf8-727c-8577-668432e003f4', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abf9-7106-9334-892992705ac5', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a972-7276-ab52-a4145be25163', NULL);
INSERT INTO public.import_change VALUES ('019b76da-abfa-7316-92df-0acd80e54db0', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a973-76cc-b1d9-b702cad228e9', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac05-707f-aa33-c63fa255872f', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac06-787b-a27a-70fb2e4ab7b3', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a97f-7a7f-b58c-4df627e287bc', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac07-7928-b245-655351bb4e3b', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a980-76eb-b9e8-42a53a7e5f92', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac08-79a5-aba0-d537467e66bc', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a981-7c0a-916b-e58e3b6cf21a', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac09-78b1-aa30-bf693fefa544', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a982-71bf-8cae-af5aea2beec5', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac0a-72a4-b67f-525b1661bbf8', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a983-78e8-8bee-3dc1d1fa7652', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac0b-7edb-a37d-15588c2dc3d9', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a984-720e-8074-b40d375ba20f', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac0c-7460-8b53-84a1e223d84e', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a985-7402-b524-469a60e35707', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac0d-7576-93eb-64ac0d8d6398', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a986-736d-8a96-1ae6a12fc514', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac24-73ef-bb29-805088512f50', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a99d-7710-88bd-749bcfeaffab', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac25-7901-8feb-115607c23b35', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a99e-7d85-a794-f2c6eedf0802', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac26-7acc-affb-ebdffc0ac90d', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a99f-73b1-a413-260c8ebcffa3', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac2f-7df5-b856-868c21034080', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a9a8-7ae4-ae69-f77f517142ba', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac30-794b-af4b-29ca8f1a701f', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a9a9-7a31-a0b5-631ae873e451', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac31-7065-b761-855e73e942dc', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a9aa-7750-892b-c494e18200c7', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac32-7ae5-b449-19e12ba5af37', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a9ab-791c-8d1b-f4fa66ee6c9c', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac3a-74ca-85ea-ec0f02929157', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a9b3-7010-b13a-fa4dc2435d74', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac3b-7978-854a-5a48cb136411', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a9b4-7d06-8fbb-a56368a2f1f4', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac3c-76eb-8114-a1b931d1db3d', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a9b5-7f1b-8a5c-5b79fc30320a', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac3d-70eb-b9a7-3a579d06b76d', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a9b6-77a9-a995-84cb70e9b64c', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac3e-7ee4-b4e1-d0c3a418a1ca', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a9b7-7081-80da-62c85d94dbe1', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac4e-709a-93da-401e96eb774a', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a9c7-754a-997a-2eb28c2ad422', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac4f-78df-8cd3-314e318b2420', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a9c8-7521-908e-68ff46151dea', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac50-7d65-80f6-9075d76b5b0c', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a9c9-78de-a605-7ce8e608595a', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac51-7a54-ba79-4a3cab5201f0', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a9ca-792f-a6a8-28d21c8609a7', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac99-7de0-ac0e-997164c87d6f', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-aa12-77c1-9307-69850f2266b2', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac9a-7613-bc70-a1d7acfce13f', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa13-79e9-9a30-dd9a19aadcde', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac9b-75f5-a50d-51e19e4b0bed', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa14-7550-99b8-7b92dc2ab26b', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac9c-766e-9a4f-41f4ba38d86f', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa15-765d-afc5-f137b0b6f149', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ac9d-7220-8b1c-dd72793b86c4', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa16-7c85-9861-f74e74594185', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acab-79a2-b21f-25b512e85388', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-aa24-7721-83e0-90efc75b15d2', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acac-71f8-b7f6-18d0ccf70f97', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa25-7580-a4ad-2564bccab40f', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acad-72c4-9913-9b024df48611', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa26-7807-a118-0173dd885313', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acd9-7395-af4e-ccc3399a461d', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-aa52-713a-a28e-37109387588c', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acda-76a7-90b7-4539520c92df', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa53-7894-ad59-e0bf313022a9', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acdb-7c1a-908b-40ca0a2b964a', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa54-7d61-aa50-61dc5a9cb161', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acdc-74ab-9c53-866bc25e973e', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa55-7388-8406-890798a6dca4', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acea-7345-a373-2e8cfffd9b72', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', NULL);
INSERT INTO public.import_change VALUES ('019b76da-aceb-75e8-bfe7-25d91f5ed99b', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa64-7efd-a69c-3cdd4618b6b5', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acec-75c9-9ad5-94a966716931', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa65-78d5-bf40-9774a473442a', NULL);
INSERT INTO public.import_change VALUES ('019b76da-aced-73ff-bccc-d9f907221ba5', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa66-7613-a133-5e4c38a8338f', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acee-7f3c-bdca-d938e260cc7f', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-aa67-73e8-ac4f-ce33d5410733', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acef-7337-89f4-4f66c6851293', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa68-7f29-97ff-659d16c3e226', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acf0-7ac7-ab1c-d43fbc3ac250', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa69-70e4-b6c2-9862a85f4fb7', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acf1-74e8-b402-4c903a2f1acb', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa6a-74cf-b25c-5f3aefb03657', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acf2-7d36-8994-57373f13388d', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-aa6b-7b5a-8704-b071fe102dab', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acf3-749a-984d-56300667ba41', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa6c-769e-8b16-654e4968cb5f', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acf4-7ddf-b8c3-831b530f9b0a', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa6d-7583-97cc-18a07e8081be', NULL);
INSERT INTO public.import_change VALUES ('019b76da-acf5-76e5-b00c-565dc930c84b', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa6e-7935-a4be-d5f064b9fc36', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ad08-7e36-a762-83616c4bac9f', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-aa81-7614-897c-c8bace6f0b37', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ad09-7df6-8fa4-594a56e685af', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa82-7d45-8727-0e085b7e74e1', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ad0a-7fe7-a51d-9fe9c18bb2d6', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa83-7a28-9562-cce4f73df2dc', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ad0b-7634-b7f4-5007f8c49598', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa84-78ca-b653-454cc7d26654', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ad10-7ed0-9f64-29fb1304a398', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ad11-738e-ae12-07e31e6a348c', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa8a-7ccb-b60d-f098b568f3a7', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ad12-7210-aba5-dd97a47820b7', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa8b-7ecd-a980-8e0d8a5096ac', NULL);
INSERT INTO public.import_change VALUES ('019b76da-ad13-76ac-9cf0-81c2fa34f9c2', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-aa8c-73ca-86f8-5ecfd987c29b', NULL);
INSERT INTO public.inbox_item VALUES ('019b76da-b168-72e2-80de-2490f10a657c', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'A problem was reported as done and is to be checked', '组里出工，一天就弄好了。', 'normal', '2026-11-23 11:50:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b169-753a-be40-90ed303e8442', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad91-7cb5-baa1-3adbc21a2206', 'A problem was reported as done and is to be checked', '组里出工，一天就弄好了。', 'normal', '2026-11-23 11:50:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b1a0-7584-b76c-1e5ddf420743', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'A problem was reported as done and is to be checked', '组里出工，一天就弄好了。', 'normal', '2026-09-15 11:50:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b1a1-7ed1-bd85-1816b74fc421', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'A problem was reported as done and is to be checked', '组里出工，一天就弄好了。', 'normal', '2026-09-15 11:50:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b2ca-7a27-8564-72985191c669', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'A problem was reported as done and is to be checked', '组里出工，一天就弄好了。', 'normal', '2026-09-07 11:50:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b2cb-76ef-b410-cd28ffe8cb62', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad9d-70ff-8517-364eca51931b', 'A problem was reported as done and is to be checked', '组里出工，一天就弄好了。', 'normal', '2026-09-07 11:50:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b387-791a-9e99-1880ff2e8637', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a898-7875-ad45-44d85c0c3281', 'A problem you reported was taken on', '', 'normal', '2026-11-27 08:40:00+00', '2026-11-27 10:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b388-7cd1-b880-4f9ed3950950', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a898-7875-ad45-44d85c0c3281', 'A problem you reported is with a department now', '', 'normal', '2026-11-28 01:10:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b389-7772-8629-1f268f31fc3c', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', 'desk_problem', '019b76da-ad8c-779c-b8bc-d1269e5483d1', 'A problem was sent to your department', '', 'normal', '2026-11-28 01:10:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b38a-711c-a0e7-79966126e08b', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a8a1-7dad-9820-7317e3aa5e21', 'A problem you reported was joined with another', '', 'normal', '2026-11-28 03:30:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b38b-7db5-b967-b1830da694ca', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', 'A problem you reported was taken on', '', 'normal', '2026-11-08 02:30:00+00', '2026-11-08 04:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b38c-7ed1-865a-704aecf8c22f', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', 'A problem you reported is with a department now', '', 'normal', '2026-11-08 02:45:00+00', '2026-11-08 04:15:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b38d-7d80-918e-d9d6da932be9', '019b76da-a834-753c-b9e1-b1ef9bf168ab', 'desk_problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'A problem was sent to your department', '', 'normal', '2026-11-08 02:45:00+00', '2026-11-08 04:15:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b38e-76fe-ac72-d1171d84171b', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', 'Work on a problem you reported has begun', '', 'normal', '2026-11-15 01:00:00+00', '2026-11-15 02:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b38f-7d53-a807-1b77a8674143', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'A problem was reported as done and is to be checked', '换了灯头和一段线，昨晚试过，亮了。', 'normal', '2026-11-28 08:30:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b390-723f-9a0c-5fab04824985', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'A problem was reported as done and is to be checked', '换了灯头和一段线，昨晚试过，亮了。', 'normal', '2026-11-28 08:30:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b391-7171-9873-f469e222cb7e', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', 'A problem you reported is settled', '换了灯头和一段线，昨晚试过，亮了。', 'normal', '2026-11-29 09:20:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b392-7534-b145-4ac11ec6aace', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a885-759a-824c-1d9bb0546bcb', 'A problem you reported was taken on', '', 'normal', '2026-10-13 08:00:00+00', '2026-10-13 09:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b393-7890-9162-fb805348fc6e', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a885-759a-824c-1d9bb0546bcb', 'A problem you reported is with a department now', '', 'normal', '2026-10-14 01:00:00+00', '2026-10-14 02:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b394-7b89-92c1-fe22054240c7', '019b76da-a832-7d07-b116-7dadcda04f65', 'desk_problem', '019b76da-ad8f-7386-8b7a-21041446139f', 'A problem was sent to your department', '', 'normal', '2026-10-14 01:00:00+00', '2026-10-14 02:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b395-712d-b27d-381dc3195bf6', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a885-759a-824c-1d9bb0546bcb', 'Work on a problem you reported has begun', '', 'normal', '2026-10-16 00:40:00+00', '2026-10-16 02:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b396-7837-93c6-39335631e291', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad8f-7386-8b7a-21041446139f', 'A problem was reported as done and is to be checked', '坑补好了，压实了。', 'normal', '2026-10-18 07:00:00+00', '2026-10-18 08:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b397-70ac-b2ae-efed4b792b9f', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad8f-7386-8b7a-21041446139f', 'A problem was reported as done and is to be checked', '坑补好了，压实了。', 'normal', '2026-10-18 07:00:00+00', '2026-10-18 08:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b398-7fc7-a083-e0049edc518f', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a885-759a-824c-1d9bb0546bcb', 'A problem you reported is settled', '坑补好了，压实了。', 'normal', '2026-10-19 02:00:00+00', '2026-10-19 03:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b399-71f6-be89-f4ec5663c486', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa81-7614-897c-c8bace6f0b37', 'A problem you reported is settled', '组里出工，一天就弄好了。', 'normal', '2026-09-09 01:30:00+00', '2026-09-09 03:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b39a-774d-af72-0101b2477e56', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'household', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', 'A problem you reported is settled', '组里出工，一天就弄好了。', 'normal', '2026-09-17 01:30:00+00', '2026-09-17 03:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b39b-7d60-93a2-bb9f19463dca', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'household', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', 'A problem you reported was taken on', '', 'normal', '2026-10-27 01:19:00+00', '2026-10-27 02:49:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b39c-7939-bf05-5f6257c94d72', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'household', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', 'A problem you reported has to wait', '要等冬修资金下来，列入明年一季度。', 'normal', '2026-10-29 02:10:00+00', '2026-10-29 03:40:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b39d-7ec3-9ffe-49aadf14d99f', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa67-73e8-ac4f-ce33d5410733', 'The town asks you to add to a problem you reported', '请补充是哪一段路，最好拍张照片。', 'normal', '2026-11-25 06:55:00+00', '2026-11-25 08:25:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b39e-716e-98d0-9e3ceb4adbad', '019b76da-a821-776c-ae6b-878d0cb6affc', 'household', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', 'A problem you reported was taken on', '', 'normal', '2026-11-17 01:29:00+00', '2026-11-17 02:59:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b39f-712c-b526-70144f19ddec', '019b76da-a821-776c-ae6b-878d0cb6affc', 'household', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', 'A problem you reported is with a department now', '', 'normal', '2026-11-17 01:37:00+00', '2026-11-17 03:07:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3a0-7c07-885d-80dd6dab28cf', '019b76da-a833-7733-9d03-b76abc9572b9', 'desk_problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'A problem was sent to your department', '', 'normal', '2026-11-17 01:37:00+00', '2026-11-17 03:07:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3a1-779d-9879-56fd1e6bb02b', '019b76da-a821-776c-ae6b-878d0cb6affc', 'household', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', 'Work on a problem you reported has begun', '', 'normal', '2026-11-18 01:40:00+00', '2026-11-18 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3a2-7800-a4db-e8d2f636b545', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'household', '019b76da-a9a8-7ae4-ae69-f77f517142ba', 'A problem you reported was taken on', '', 'normal', '2026-11-28 02:22:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3a3-76d6-9e05-dc0409e527c1', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'household', '019b76da-a99d-7710-88bd-749bcfeaffab', 'A problem you reported was taken on', '', 'normal', '2026-09-30 01:18:00+00', '2026-09-30 02:48:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3a4-7664-800e-7fa8c9988c84', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'household', '019b76da-a99d-7710-88bd-749bcfeaffab', 'A problem you reported is with a department now', '', 'normal', '2026-09-30 01:23:00+00', '2026-09-30 02:53:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3a5-76c2-a6a4-e11b5af03dc2', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', 'desk_problem', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', 'A problem was sent to your department', '', 'normal', '2026-09-30 01:23:00+00', '2026-09-30 02:53:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3a6-7263-ac7e-3aa3e6df91a4', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'household', '019b76da-a99d-7710-88bd-749bcfeaffab', 'Work on a problem you reported has begun', '', 'normal', '2026-10-01 01:40:00+00', '2026-10-01 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3a7-7649-b95e-36ee399f537f', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', 'A problem was reported as done and is to be checked', '已接通自来水。', 'normal', '2026-10-01 07:30:00+00', '2026-10-01 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3a8-7686-8d96-87885cc42fb2', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', 'A problem was reported as done and is to be checked', '已接通自来水。', 'normal', '2026-10-01 07:30:00+00', '2026-10-01 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3a9-729b-bee6-7d8ac81c5c3e', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'household', '019b76da-a99d-7710-88bd-749bcfeaffab', 'A problem you reported is settled', '已接通自来水。', 'normal', '2026-10-02 02:20:00+00', '2026-10-02 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3aa-71b2-8045-215228348ea7', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa6b-7b5a-8704-b071fe102dab', 'A problem you reported was taken on', '', 'normal', '2026-10-22 01:37:00+00', '2026-10-22 03:07:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ab-76ce-a95c-59b69f4a69aa', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa6b-7b5a-8704-b071fe102dab', 'Work on a problem you reported has begun', '', 'normal', '2026-10-23 01:40:00+00', '2026-10-23 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ac-7ad0-9cde-77cb88a86e47', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad97-7e63-8c9b-4dc9e5cdaccd', 'A problem was reported as done and is to be checked', '水压调好了，二楼有水。', 'normal', '2026-10-28 07:30:00+00', '2026-10-28 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ad-7887-b735-c38960b96b46', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad97-7e63-8c9b-4dc9e5cdaccd', 'A problem was reported as done and is to be checked', '水压调好了，二楼有水。', 'normal', '2026-10-28 07:30:00+00', '2026-10-28 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ae-72c3-9845-5e4fbc4c78c8', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa6b-7b5a-8704-b071fe102dab', 'A problem you reported is settled', '水压调好了，二楼有水。', 'normal', '2026-10-29 02:20:00+00', '2026-10-29 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3b9-7980-af70-1e6e464eabee', '019b76da-a815-781c-9601-6ad203a2653e', 'household', '019b76da-a947-70c4-9686-774720cc5fb2', 'A problem you reported was taken on', '', 'normal', '2026-11-08 03:02:00+00', '2026-11-08 04:32:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ba-7fcf-b293-3912aaa2013c', '019b76da-a815-781c-9601-6ad203a2653e', 'household', '019b76da-a947-70c4-9686-774720cc5fb2', 'A problem you reported is with a department now', '', 'normal', '2026-11-08 03:09:00+00', '2026-11-08 04:39:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3bb-7cfc-8f51-8e10183938d0', '019b76da-a835-7ec7-ae79-5682f2baec99', 'desk_problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'A problem was sent to your department', '', 'normal', '2026-11-08 03:09:00+00', '2026-11-08 04:39:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3bc-72d6-abcc-f3bee29a9467', '019b76da-a815-781c-9601-6ad203a2653e', 'household', '019b76da-a947-70c4-9686-774720cc5fb2', 'Work on a problem you reported has begun', '', 'normal', '2026-11-09 01:40:00+00', '2026-11-09 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3bd-7299-a59d-d3ccb619b7da', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'A problem was reported as done and is to be checked', '两家到调解室谈好，签了协议。', 'normal', '2026-11-13 07:30:00+00', '2026-11-13 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3be-7488-859b-87e442b4c7f2', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'A problem was reported as done and is to be checked', '两家到调解室谈好，签了协议。', 'normal', '2026-11-13 07:30:00+00', '2026-11-13 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3bf-7634-8f8f-adcee28d24ad', '019b76da-a815-781c-9601-6ad203a2653e', 'household', '019b76da-a947-70c4-9686-774720cc5fb2', 'A problem you reported is settled', '两家到调解室谈好，签了协议。', 'normal', '2026-11-14 02:20:00+00', '2026-11-14 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3c0-7141-8c4b-0ed279778a49', '019b76da-a81c-7431-8e41-f1a4924ce492', 'household', '019b76da-a9c7-754a-997a-2eb28c2ad422', 'A problem you reported was taken on', '', 'normal', '2026-10-30 07:48:00+00', '2026-10-30 09:18:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3c1-7a65-a150-bb65671b8b93', '019b76da-a81c-7431-8e41-f1a4924ce492', 'household', '019b76da-a9c7-754a-997a-2eb28c2ad422', 'Work on a problem you reported has begun', '', 'normal', '2026-10-31 01:40:00+00', '2026-10-31 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3c2-7573-ad23-290449c577b0', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad9a-7dfc-87f0-45ab30a7bb01', 'A problem was reported as done and is to be checked', '坑补好了，压实了。', 'normal', '2026-11-01 07:30:00+00', '2026-11-01 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3c3-71a0-87ea-41710443281e', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad9a-7dfc-87f0-45ab30a7bb01', 'A problem was reported as done and is to be checked', '坑补好了，压实了。', 'normal', '2026-11-01 07:30:00+00', '2026-11-01 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3c4-7bb0-b249-31ce1808349e', '019b76da-a81c-7431-8e41-f1a4924ce492', 'household', '019b76da-a9c7-754a-997a-2eb28c2ad422', 'A problem you reported is settled', '坑补好了，压实了。', 'normal', '2026-11-02 02:20:00+00', '2026-11-02 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ca-7c86-8170-fe7980c67f96', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', 'A problem you reported was taken on', '', 'normal', '2026-10-01 02:08:00+00', '2026-10-01 03:38:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3cb-7af1-8cd8-210120d7c421', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', 'A problem you reported is with a department now', '', 'normal', '2026-10-01 02:13:00+00', '2026-10-01 03:43:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3cc-78a2-a35c-128840662bcf', '019b76da-a832-7d07-b116-7dadcda04f65', 'desk_problem', '019b76da-ad9c-750f-a207-59c2dd7dbfba', 'A problem was sent to your department', '', 'normal', '2026-10-01 02:13:00+00', '2026-10-01 03:43:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3cd-7e7b-bc34-b7f20a9eb1ef', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', 'Work on a problem you reported has begun', '', 'normal', '2026-10-02 01:40:00+00', '2026-10-02 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ce-708a-a5b0-ad6981f03f7e', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad9c-750f-a207-59c2dd7dbfba', 'A problem was reported as done and is to be checked', '标线重新划过。', 'normal', '2026-10-04 07:30:00+00', '2026-10-04 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3cf-7e37-b3b5-1e6d6051eb1e', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad9c-750f-a207-59c2dd7dbfba', 'A problem was reported as done and is to be checked', '标线重新划过。', 'normal', '2026-10-04 07:30:00+00', '2026-10-04 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3d0-7f9b-a72b-fe5f4bb05242', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', 'A problem you reported is settled', '标线重新划过。', 'normal', '2026-10-05 02:20:00+00', '2026-10-05 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3d1-7e9a-b276-e7280a1fd7d5', '019b76da-a813-78af-86f7-c4b4da650b5c', 'household', '019b76da-a902-75ec-a87c-e42e6e52076d', 'A problem you reported was taken on', '', 'normal', '2026-11-05 07:35:00+00', '2026-11-05 09:05:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3d2-7cad-879d-0b449d599baf', '019b76da-a813-78af-86f7-c4b4da650b5c', 'household', '019b76da-a902-75ec-a87c-e42e6e52076d', 'Work on a problem you reported has begun', '', 'normal', '2026-11-06 01:40:00+00', '2026-11-06 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3d3-769d-ba32-149626830452', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad9e-74de-aaba-e383bbc2f0fe', 'A problem was reported as done and is to be checked', '护栏焊牢了。', 'normal', '2026-11-11 07:30:00+00', '2026-11-11 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3d4-79f3-a89b-5e092af17fe7', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad9e-74de-aaba-e383bbc2f0fe', 'A problem was reported as done and is to be checked', '护栏焊牢了。', 'normal', '2026-11-11 07:30:00+00', '2026-11-11 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3d5-71c7-a364-75992d0174e5', '019b76da-a813-78af-86f7-c4b4da650b5c', 'household', '019b76da-a902-75ec-a87c-e42e6e52076d', 'A problem you reported is settled', '护栏焊牢了。', 'normal', '2026-11-12 02:20:00+00', '2026-11-12 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3d6-73fd-b4ca-129c73fb3fb6', '019b76da-a815-781c-9601-6ad203a2653e', 'household', '019b76da-a955-73ef-9897-eb3231cd5595', 'A problem you reported was taken on', '', 'normal', '2026-10-08 01:04:00+00', '2026-10-08 02:34:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3d7-7720-b4f6-2dc32f8e1bf3', '019b76da-a815-781c-9601-6ad203a2653e', 'household', '019b76da-a955-73ef-9897-eb3231cd5595', 'Work on a problem you reported has begun', '', 'normal', '2026-10-09 01:40:00+00', '2026-10-09 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3d8-7913-8fff-18133c66dfda', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ada0-7792-b219-6a95e9284701', 'A problem was reported as done and is to be checked', '当天清运了，改成隔天收一次。', 'normal', '2026-10-15 07:30:00+00', '2026-10-15 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3d9-7eea-87f8-bf75d97ec0b6', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ada0-7792-b219-6a95e9284701', 'A problem was reported as done and is to be checked', '当天清运了，改成隔天收一次。', 'normal', '2026-10-15 07:30:00+00', '2026-10-15 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3da-7d55-82a1-f933f4c2d87f', '019b76da-a815-781c-9601-6ad203a2653e', 'household', '019b76da-a955-73ef-9897-eb3231cd5595', 'A problem you reported is settled', '当天清运了，改成隔天收一次。', 'normal', '2026-10-16 02:20:00+00', '2026-10-16 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3db-71f3-a336-f635b9ea9f55', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'household', '019b76da-a982-71bf-8cae-af5aea2beec5', 'A problem you reported was taken on', '', 'normal', '2026-09-08 06:49:00+00', '2026-09-08 08:19:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3dc-759c-9bdd-4baecba2e4b2', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'household', '019b76da-a982-71bf-8cae-af5aea2beec5', 'A problem you reported is with a department now', '', 'normal', '2026-09-08 07:09:00+00', '2026-09-08 08:39:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3dd-73e0-8c0c-ac2fb43997ac', '019b76da-a833-7733-9d03-b76abc9572b9', 'desk_problem', '019b76da-ada1-71ac-b957-9227042093c9', 'A problem was sent to your department', '', 'normal', '2026-09-08 07:09:00+00', '2026-09-08 08:39:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3de-7cc4-87e9-aea2d51e95df', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'household', '019b76da-a982-71bf-8cae-af5aea2beec5', 'Work on a problem you reported has begun', '', 'normal', '2026-09-09 01:40:00+00', '2026-09-09 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3df-7bd0-831a-48eb6a7e81fa', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ada1-71ac-b957-9227042093c9', 'A problem was reported as done and is to be checked', '清走了，立了牌子。', 'normal', '2026-09-12 07:30:00+00', '2026-09-12 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3e0-7f75-a05b-32a042ceea55', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ada1-71ac-b957-9227042093c9', 'A problem was reported as done and is to be checked', '清走了，立了牌子。', 'normal', '2026-09-12 07:30:00+00', '2026-09-12 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3e1-75e5-ba9a-a92b5c33fcb2', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'household', '019b76da-a982-71bf-8cae-af5aea2beec5', 'A problem you reported is settled', '清走了，立了牌子。', 'normal', '2026-09-13 02:20:00+00', '2026-09-13 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3e2-7b4b-a448-44c5d615a785', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'household', '019b76da-aa24-7721-83e0-90efc75b15d2', 'A problem you reported was taken on', '', 'normal', '2026-10-07 07:41:00+00', '2026-10-07 09:11:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3e3-7a93-89f3-5ed20fd65df6', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'household', '019b76da-aa24-7721-83e0-90efc75b15d2', 'A problem you reported is with a department now', '', 'normal', '2026-10-07 08:04:00+00', '2026-10-07 09:34:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3e4-71c4-bbfe-c04f5e5a730d', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', 'desk_problem', '019b76da-ada2-7d9b-8d40-2cead84912f1', 'A problem was sent to your department', '', 'normal', '2026-10-07 08:04:00+00', '2026-10-07 09:34:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3e5-7121-b2aa-fb5826e0c507', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'household', '019b76da-aa24-7721-83e0-90efc75b15d2', 'Work on a problem you reported has begun', '', 'normal', '2026-10-08 01:40:00+00', '2026-10-08 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3e6-7cea-a108-f8e17a98dc70', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ada2-7d9b-8d40-2cead84912f1', 'A problem was reported as done and is to be checked', '沟边重新砌好，加了盖板。', 'normal', '2026-10-10 07:30:00+00', '2026-10-10 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3e7-74bb-9638-f43510279ed6', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ada2-7d9b-8d40-2cead84912f1', 'A problem was reported as done and is to be checked', '沟边重新砌好，加了盖板。', 'normal', '2026-10-10 07:30:00+00', '2026-10-10 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3e8-7cc1-8db8-7f1aee3ceba6', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'household', '019b76da-aa24-7721-83e0-90efc75b15d2', 'A problem you reported is settled', '沟边重新砌好，加了盖板。', 'normal', '2026-10-11 02:20:00+00', '2026-10-11 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3e9-74ce-b674-b688c81840ba', '019b76da-a821-776c-ae6b-878d0cb6affc', 'household', '019b76da-aa52-713a-a28e-37109387588c', 'A problem you reported was taken on', '', 'normal', '2026-10-23 01:18:00+00', '2026-10-23 02:48:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ea-7720-bbde-920f971bf4ea', '019b76da-a821-776c-ae6b-878d0cb6affc', 'household', '019b76da-aa52-713a-a28e-37109387588c', 'A problem you reported is with a department now', '', 'normal', '2026-10-23 01:28:00+00', '2026-10-23 02:58:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3eb-7deb-8281-b902f69b4fe2', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', 'desk_problem', '019b76da-ada3-7df5-aa4b-65ca8d32602c', 'A problem was sent to your department', '', 'normal', '2026-10-23 01:28:00+00', '2026-10-23 02:58:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ec-7cbb-84e9-51b9d40374cb', '019b76da-a821-776c-ae6b-878d0cb6affc', 'household', '019b76da-aa52-713a-a28e-37109387588c', 'Work on a problem you reported has begun', '', 'normal', '2026-10-24 01:40:00+00', '2026-10-24 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ed-70c5-9e90-07dbc2cb6fb7', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ada3-7df5-aa4b-65ca8d32602c', 'A problem was reported as done and is to be checked', '组里出工清了沟，水利站送来两节管子。', 'normal', '2026-10-25 07:30:00+00', '2026-10-25 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ee-7cbd-acc8-8a18f2cf4421', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ada3-7df5-aa4b-65ca8d32602c', 'A problem was reported as done and is to be checked', '组里出工清了沟，水利站送来两节管子。', 'normal', '2026-10-25 07:30:00+00', '2026-10-25 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ef-717c-bb50-34f93d87e097', '019b76da-a821-776c-ae6b-878d0cb6affc', 'household', '019b76da-aa52-713a-a28e-37109387588c', 'A problem you reported is settled', '组里出工清了沟，水利站送来两节管子。', 'normal', '2026-10-26 02:20:00+00', '2026-10-26 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3fe-726b-bd49-f225c643b231', '019b76da-a815-781c-9601-6ad203a2653e', 'household', '019b76da-a947-70c4-9686-774720cc5fb2', 'A problem you reported was taken on', '', 'normal', '2026-10-04 06:59:00+00', '2026-10-04 08:29:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b3ff-711f-95f3-22e261f74275', '019b76da-a815-781c-9601-6ad203a2653e', 'household', '019b76da-a947-70c4-9686-774720cc5fb2', 'A problem you reported is with a department now', '', 'normal', '2026-10-04 07:16:00+00', '2026-10-04 08:46:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b400-7d00-bca6-eeffb257bb1e', '019b76da-a832-7d07-b116-7dadcda04f65', 'desk_problem', '019b76da-ada6-7f37-94a3-31624fd86461', 'A problem was sent to your department', '', 'normal', '2026-10-04 07:16:00+00', '2026-10-04 08:46:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b401-792d-9da3-3f0281066a37', '019b76da-a815-781c-9601-6ad203a2653e', 'household', '019b76da-a947-70c4-9686-774720cc5fb2', 'Work on a problem you reported has begun', '', 'normal', '2026-10-05 01:40:00+00', '2026-10-05 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b402-7445-9aa2-c094663f0eca', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ada6-7f37-94a3-31624fd86461', 'A problem was reported as done and is to be checked', '枝条锯掉拖走了。', 'normal', '2026-10-08 07:30:00+00', '2026-10-08 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b403-7684-a551-758667b006ea', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ada6-7f37-94a3-31624fd86461', 'A problem was reported as done and is to be checked', '枝条锯掉拖走了。', 'normal', '2026-10-08 07:30:00+00', '2026-10-08 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b404-7220-b686-d313e234d772', '019b76da-a815-781c-9601-6ad203a2653e', 'household', '019b76da-a947-70c4-9686-774720cc5fb2', 'A problem you reported is settled', '枝条锯掉拖走了。', 'normal', '2026-10-09 02:20:00+00', '2026-10-09 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b405-7918-b928-9c775ababe7e', '019b76da-a811-76ed-9b04-f69e2eb0b948', 'household', '019b76da-a8f0-73fd-a61b-eec109ffedab', 'A problem you reported was taken on', '', 'normal', '2026-11-13 02:13:00+00', '2026-11-13 03:43:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b406-74dc-be03-d9f497bcd36a', '019b76da-a811-76ed-9b04-f69e2eb0b948', 'household', '019b76da-a8f0-73fd-a61b-eec109ffedab', 'A problem you reported is with a department now', '', 'normal', '2026-11-13 02:28:00+00', '2026-11-13 03:58:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b407-711b-8866-47172e939367', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', 'desk_problem', '019b76da-ada7-7d99-bcfb-458f58f25243', 'A problem was sent to your department', '', 'normal', '2026-11-13 02:28:00+00', '2026-11-13 03:58:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b408-71a6-8f92-374445ff3bfb', '019b76da-a811-76ed-9b04-f69e2eb0b948', 'household', '019b76da-a8f0-73fd-a61b-eec109ffedab', 'Work on a problem you reported has begun', '', 'normal', '2026-11-14 01:40:00+00', '2026-11-14 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b409-748e-b531-e78164297215', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ada7-7d99-bcfb-458f58f25243', 'A problem was reported as done and is to be checked', '已接通自来水。', 'normal', '2026-11-16 07:30:00+00', '2026-11-16 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b40a-77b5-8a91-9e9b3a3e6ab9', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ada7-7d99-bcfb-458f58f25243', 'A problem was reported as done and is to be checked', '已接通自来水。', 'normal', '2026-11-16 07:30:00+00', '2026-11-16 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b40b-76c1-a1a9-e6981f7d24b5', '019b76da-a811-76ed-9b04-f69e2eb0b948', 'household', '019b76da-a8f0-73fd-a61b-eec109ffedab', 'A problem you reported is settled', '已接通自来水。', 'normal', '2026-11-17 02:20:00+00', '2026-11-17 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b40c-7bad-aaf1-58756c0a9133', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'household', '019b76da-aa12-77c1-9307-69850f2266b2', 'A problem you reported was taken on', '', 'normal', '2026-10-29 02:52:00+00', '2026-10-29 04:22:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b40d-712f-b490-3bee149e019a', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'household', '019b76da-aa12-77c1-9307-69850f2266b2', 'A problem you reported is with a department now', '', 'normal', '2026-10-29 03:00:00+00', '2026-10-29 04:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b40e-7bb6-9d76-7fe43d7b3c03', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', 'desk_problem', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', 'A problem was sent to your department', '', 'normal', '2026-10-29 03:00:00+00', '2026-10-29 04:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b40f-7f7f-96bc-14ea5da31d44', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'household', '019b76da-aa12-77c1-9307-69850f2266b2', 'Work on a problem you reported has begun', '', 'normal', '2026-10-30 01:40:00+00', '2026-10-30 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b410-7d2c-af69-e5fca1b8d7cc', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', 'A problem was reported as done and is to be checked', '水压调好了，二楼有水。', 'normal', '2026-11-03 07:30:00+00', '2026-11-03 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b411-7a5c-afc9-a1ee18cb3965', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', 'A problem was reported as done and is to be checked', '水压调好了，二楼有水。', 'normal', '2026-11-03 07:30:00+00', '2026-11-03 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b412-7e50-85bd-fdc737fa974c', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'household', '019b76da-aa12-77c1-9307-69850f2266b2', 'A problem you reported is settled', '水压调好了，二楼有水。', 'normal', '2026-11-04 02:20:00+00', '2026-11-04 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b413-7e7d-b077-9bcabcefddd8', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa6b-7b5a-8704-b071fe102dab', 'A problem you reported was taken on', '', 'normal', '2026-10-21 02:05:00+00', '2026-10-21 03:35:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b414-7187-9fa7-5b765543eaea', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa6b-7b5a-8704-b071fe102dab', 'A problem you reported is with a department now', '', 'normal', '2026-10-21 02:10:00+00', '2026-10-21 03:40:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b415-71dd-8f44-1d248bfca2f8', '019b76da-a833-7733-9d03-b76abc9572b9', 'desk_problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'A problem was sent to your department', '', 'normal', '2026-10-21 02:10:00+00', '2026-10-21 03:40:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b416-79ba-a755-fd5e7970514f', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa6b-7b5a-8704-b071fe102dab', 'Work on a problem you reported has begun', '', 'normal', '2026-10-22 01:40:00+00', '2026-10-22 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b417-7934-ade2-844be0186c73', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'A problem was reported as done and is to be checked', '和加工棚约定晚上八点停工。', 'normal', '2026-10-26 07:30:00+00', '2026-10-26 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b418-7d89-b86d-8644426e33af', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'A problem was reported as done and is to be checked', '和加工棚约定晚上八点停工。', 'normal', '2026-10-26 07:30:00+00', '2026-10-26 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b419-7a46-9049-649ad77e65e4', '019b76da-a823-7bf9-bf17-897c0f758861', 'household', '019b76da-aa6b-7b5a-8704-b071fe102dab', 'A problem you reported is settled', '和加工棚约定晚上八点停工。', 'normal', '2026-10-27 02:20:00+00', '2026-10-27 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b41a-7bad-8755-4a371ba094eb', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'household', '019b76da-a9b3-7010-b13a-fa4dc2435d74', 'A problem you reported was taken on', '', 'normal', '2026-09-10 06:55:00+00', '2026-09-10 08:25:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b41b-71b1-a2d3-cbd18b4e5a63', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'household', '019b76da-a9b3-7010-b13a-fa4dc2435d74', 'A problem you reported is with a department now', '', 'normal', '2026-09-10 07:15:00+00', '2026-09-10 08:45:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b41c-769a-b3bd-f560d24415da', '019b76da-a833-7733-9d03-b76abc9572b9', 'desk_problem', '019b76da-adaa-78e7-a5ee-0ee47825d354', 'A problem was sent to your department', '', 'normal', '2026-09-10 07:15:00+00', '2026-09-10 08:45:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b41d-74d6-ad11-066d7b7759c5', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'household', '019b76da-a9b3-7010-b13a-fa4dc2435d74', 'Work on a problem you reported has begun', '', 'normal', '2026-09-11 01:40:00+00', '2026-09-11 03:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b41e-72c1-8788-93621f5682a8', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-adaa-78e7-a5ee-0ee47825d354', 'A problem was reported as done and is to be checked', '添了两个桶。', 'normal', '2026-09-16 07:30:00+00', '2026-09-16 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b41f-7a50-9a94-50095e2748dc', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-adaa-78e7-a5ee-0ee47825d354', 'A problem was reported as done and is to be checked', '添了两个桶。', 'normal', '2026-09-16 07:30:00+00', '2026-09-16 09:00:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b420-7655-b0bb-a771c7489c60', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'household', '019b76da-a9b3-7010-b13a-fa4dc2435d74', 'A problem you reported is settled', '添了两个桶。', 'normal', '2026-09-17 02:20:00+00', '2026-09-17 03:50:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4f0-7fb3-b3be-66a27dbce0ee', '019b76da-a80f-76dc-994c-919c913666e2', 'task', '019b76da-b4df-714f-8f87-7af7875c4357', '14号曾奶奶家送一趟米', '低保老人，腿脚不便。', 'normal', '2026-11-10 09:40:00+00', '2026-11-10 10:15:00+00', '2026-11-10 09:45:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4f3-75f8-b76d-e1674d9803bc', '019b76da-a815-781c-9601-6ad203a2653e', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', '2026-11-24 02:05:00+00', '2026-11-24 01:35:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4f4-7cdf-af78-5df1c3531c6f', '019b76da-a80f-76dc-994c-919c913666e2', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', '2026-11-24 02:12:00+00', '2026-11-24 01:42:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4f5-706d-8d28-a993a7bdebd4', '019b76da-a811-76ed-9b04-f69e2eb0b948', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', NULL, '2026-11-24 01:49:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4f6-7398-84e9-ce10b6607700', '019b76da-a813-78af-86f7-c4b4da650b5c', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', '2026-11-24 02:26:00+00', '2026-11-24 01:56:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4f7-7925-84d2-800e31eae06b', '019b76da-a81c-7431-8e41-f1a4924ce492', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', '2026-11-24 02:33:00+00', '2026-11-24 02:03:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4f8-730e-95ff-34818a375ba2', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', NULL, '2026-11-24 02:10:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4f9-7191-a39c-f1c430342195', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', NULL, '2026-11-24 02:17:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4fa-78eb-90ca-ae8577f665aa', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', '2026-11-24 02:54:00+00', '2026-11-24 02:24:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4fb-7f61-b023-c48b8b7048b3', '019b76da-a827-79ed-ad2d-48a9f83951fc', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', '2026-11-24 03:01:00+00', '2026-11-24 02:31:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4fc-74c6-b10c-d5e5aab07a61', '019b76da-a821-776c-ae6b-878d0cb6affc', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', '2026-11-24 03:08:00+00', '2026-11-24 02:38:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4fd-77e5-b3fc-d12412e8d071', '019b76da-a825-7d4d-bc3c-ba10e6f0e56b', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', '2026-11-24 03:15:00+00', '2026-11-24 02:45:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b4fe-70d4-aa8c-8398335b884c', '019b76da-a823-7bf9-bf17-897c0f758861', 'task', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', 'normal', '2026-11-24 01:30:00+00', '2026-11-24 03:22:00+00', '2026-11-24 02:52:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b505-762e-9491-a5ae1e2045e0', '019b76da-a80f-76dc-994c-919c913666e2', 'task', '019b76da-b4ee-71b4-9166-679b97aaa3f5', '看看沟口淤泥清了没', '改沟还要等镇里派人。村委会先清了沟口的淤泥，请去看一眼，再问问彭奶奶家还积不积水。', 'normal', '2026-11-29 09:40:00+00', NULL, '2026-11-29 09:45:00+00', NULL, 0);
INSERT INTO public.migration VALUES (1, '2026-11-23T20:27:33:951145', 'areas', '2026-11-29 23:29:16.782422');
INSERT INTO public.migration VALUES (2, '2026-11-24T00:00:00:000000', 'areas', '2026-11-29 23:29:16.985393');
INSERT INTO public.migration VALUES (3, '2026-11-25T00:20:00:000000', 'areas', '2026-11-29 23:29:17.106916');
INSERT INTO public.migration VALUES (4, '2026-11-23T20:27:35:641723', 'events', '2026-11-29 23:29:17.399233');
INSERT INTO public.migration VALUES (5, '2026-11-24T00:00:00:000000', 'events', '2026-11-29 23:29:17.569151');
INSERT INTO public.migration VALUES (6, '2026-11-29T10:00:00:000000', 'events', '2026-11-29 23:29:17.736736');
INSERT INTO public.migration VALUES (7, '2026-11-23T20:27:34:771310', 'accounts', '2026-11-29 23:29:18.123676');
INSERT INTO public.migration VALUES (8, '2026-11-29T11:00:00:000000', 'accounts', '2026-11-29 23:29:18.257998');
INSERT INTO public.migration VALUES (9, '2026-11-29T12:01:00:000000', 'accounts', '2026-11-29 23:29:18.34434');
INSERT INTO public.migration VALUES (10, '2026-11-29T13:00:00:000000', 'accounts', '2026-11-29 23:29:18.500915');
INSERT INTO public.migration VALUES (11, '2026-11-29T16:30:00:000000', 'accounts', '2026-11-29 23:29:18.714332');
INSERT INTO public.migration VALUES (12, '2026-11-23T20:27:36:313434', 'households', '2026-11-29 23:29:19.306173');
INSERT INTO public.migration VALUES (13, '2026-11-26T08:00:00:000000', 'households', '2026-11-29 23:29:19.788515');
INSERT INTO public.migration VALUES (14, '2026-11-29T18:30:00:000000', 'households', '2026-11-29 23:29:19.929705');
INSERT INTO public.migration VALUES (15, '2026-11-23T20:27:37:206379', 'sync', '2026-11-29 23:29:20.358689');
INSERT INTO public.migration VALUES (16, '2026-11-24T00:00:00:000000', 'sync', '2026-11-29 23:29:20.56529');
INSERT INTO public.migration VALUES (17, '2026-11-29T12:00:00:000000', 'sync', '2026-11-29 23:29:20.783464');
INSERT INTO public.migration VALUES (18, '2026-11-23T20:27:38:245791', 'notifications', '2026-11-29 23:29:21.206068');
INSERT INTO public.migration VALUES (19, '2026-11-24T00:00:00:000000', 'notifications', '2026-11-29 23:29:21.453575');
INSERT INTO public.migration VALUES (20, '2026-11-24T21:20:00:000000', 'notifications', '2026-11-29 23:29:21.765954');
INSERT INTO public.migration VALUES (21, '2026-11-23T20:27:39:607013', 'visits', '2026-11-29 23:29:22.058133');
INSERT INTO public.migration VALUES (22, '2026-11-29T12:04:00:000000', 'visits', '2026-11-29 23:29:22.223958');
INSERT INTO public.migration VALUES (23, '2026-11-23T20:27:40:656666', 'blood_pressure', '2026-11-29 23:29:23.161665');
INSERT INTO public.migration VALUES (24, '2026-11-24T21:00:00:000000', 'blood_pressure', '2026-11-29 23:29:23.582809');
INSERT INTO public.migration VALUES (25, '2026-11-24T23:30:00:000000', 'blood_pressure', '2026-11-29 23:29:23.850349');
INSERT INTO public.migration VALUES (26, '2026-11-24T23:41:00:000000', 'blood_pressure', '2026-11-29 23:29:24.022586');
INSERT INTO public.migration VALUES (27, '2026-11-24T23:50:00:000000', 'blood_pressure', '2026-11-29 23:29:24.273932');
INSERT INTO public.migration VALUES (28, '2026-11-25T00:30:00:000000', 'blood_pressure', '2026-11-29 23:29:24.433679');
INSERT INTO public.migration VALUES (29, '2026-11-29T12:02:00:000000', 'blood_pressure', '2026-11-29 23:29:24.584244');
INSERT INTO public.migration VALUES (30, '2026-11-29T12:03:00:000000', 'blood_pressure', '2026-11-29 23:29:24.917139');
INSERT INTO public.migration VALUES (31, '2026-11-29T16:50:00:000000', 'blood_pressure', '2026-11-29 23:29:25.047864');
INSERT INTO public.migration VALUES (32, '2026-11-23T20:27:41:560664', 'problems', '2026-11-29 23:29:25.668997');
INSERT INTO public.migration VALUES (33, '2026-11-24T00:00:00:000000', 'problems', '2026-11-29 23:29:25.820717');
INSERT INTO public.migration VALUES (34, '2026-11-24T20:15:00:000000', 'problems', '2026-11-29 23:29:26.2432');
INSERT INTO public.migration VALUES (35, '2026-11-24T20:30:00:000000', 'problems', '2026-11-29 23:29:26.566009');
INSERT INTO public.migration VALUES (36, '2026-11-24T23:30:00:000000', 'problems', '2026-11-29 23:29:26.762354');
INSERT INTO public.migration VALUES (37, '2026-11-24T23:45:00:000000', 'problems', '2026-11-29 23:29:26.89366');
INSERT INTO public.migration VALUES (38, '2026-11-24T23:55:00:000000', 'problems', '2026-11-29 23:29:26.992185');
INSERT INTO public.migration VALUES (39, '2026-11-25T00:10:00:000000', 'problems', '2026-11-29 23:29:27.159853');
INSERT INTO public.migration VALUES (40, '2026-11-25T00:50:00:000000', 'problems', '2026-11-29 23:29:27.557317');
INSERT INTO public.migration VALUES (41, '2026-11-29T12:04:00:000000', 'problems', '2026-11-29 23:29:27.776542');
INSERT INTO public.migration VALUES (42, '2026-11-29T18:40:00:000000', 'problems', '2026-11-29 23:29:28.131161');
INSERT INTO public.migration VALUES (43, '2026-11-24T23:30:00:000000', 'fhir', '2026-11-29 23:29:28.434134');
INSERT INTO public.migration VALUES (44, '2026-11-24T23:40:00:000000', 'fhir', '2026-11-29 23:29:28.60918');
INSERT INTO public.migration VALUES (45, '2026-11-23T20:27:42:351507', 'tasks', '2026-11-29 23:29:29.132921');
INSERT INTO public.migration VALUES (46, '2026-11-24T00:00:00:000000', 'tasks', '2026-11-29 23:29:29.289494');
INSERT INTO public.migration VALUES (47, '2026-11-24T21:30:00:000000', 'tasks', '2026-11-29 23:29:29.555178');
INSERT INTO public.migration VALUES (48, '2026-11-24T23:30:00:000000', 'tasks', '2026-11-29 23:29:29.712608');
INSERT INTO public.migration VALUES (49, '2026-11-24T23:50:00:000000', 'tasks', '2026-11-29 23:29:29.842187');
INSERT INTO public.migration VALUES (50, '2026-11-29T18:41:00:000000', 'tasks', '2026-11-29 23:29:29.96812');
INSERT INTO public.one_time_code VALUES ('019b76da-a80b-7bcf-9f0c-4c17add55c13', '019b76da-a803-721c-a7fd-f887bc50dc0e', '6ea88eb80d558403f9be72f2c688ccf61407f0a9f50ad1ff3a365dc027cf46fc', NULL, '2026-11-29 23:28:59.180485+00', '2026-12-13 23:28:59.180485+00', '2026-08-02 01:00:00+00');
INSERT INTO public.photo VALUES ('019b76da-b0d7-7809-8a45-fd10087cc4e6', '019b76da-ad8f-7386-8b7a-21041446139f', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a885-759a-824c-1d9bb0546bcb', '019b76da-a80e-701c-84b2-797aceca0a9d', 0, '2a835c754b78838a61bcc792871e353090c603175d9ddd71f5e7f3eaaa6807a7', '10527e51fd6666b7e386ab393cca5dd46dfa0989fe7448f3ea6bda5b9c03a2e8', 'image/jpeg', 22877, 'stored', '2026-10-13 07:25:00+00');
INSERT INTO public.photo VALUES ('019b76da-b0d8-7464-b1e0-004221c21de8', '019b76da-ad8e-7574-80eb-e3e297f79eae', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', '019b76da-a80e-701c-84b2-797aceca0a9d', 0, '05050057f0d9381283d557cdbc39230c0e2b25e501a98bb58ce88a9320a46f3c', 'd8e1493d8ac32b9d0ad1647a695249515ff1f46ae03eb76d4a21ccd6e6d39edf', 'image/jpeg', 18825, 'stored', '2026-11-08 01:50:00+00');
INSERT INTO public.photo VALUES ('019b76da-b0d9-7dba-afdd-f98d5b27bb52', '019b76da-ad8c-779c-b8bc-d1269e5483d1', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', 0, 'af14d5a86623c0e3689ed264dc40063ab90aa6a342db1df8038d52bc932f38fa', 'da9daf870664d3f9032664f1e93129fec8a0cb386c8271b4365c1c8fa60d8cc2', 'image/jpeg', 19876, 'stored', '2026-11-27 08:05:00+00');
INSERT INTO public.photo VALUES ('019b76da-b0da-75cd-9491-2173d946afd9', '019b76da-ad8d-7bb4-8aae-f6a343cc08a7', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a8a1-7dad-9820-7317e3aa5e21', '019b76da-a80e-701c-84b2-797aceca0a9d', 0, 'a2203364da875d900faf6a8f7b401089f0d7b3dca5dcd28701dd34c6bf153ab6', '335587d97956bd3063ce22c9da078ebdad926851b2f140d8b39ef3caafdee9a2', 'image/jpeg', 19814, 'stored', '2026-11-28 03:00:00+00');
INSERT INTO public.photo VALUES ('019b76da-b179-70a7-aee5-d352cbe0ef69', '019b76da-adc0-76f8-b568-274f3530b8d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '019b76da-a817-7002-88c8-610a3ff591d7', 0, 'be37a3735e1f811eb7039532efcae799fea7612d225dbab292a3c095c55d731a', '95f9ee98f5e1def365eb85746d454fe6946513b8f8ec1c7e039aab017bc7d808', 'image/jpeg', 19838, 'stored', '2026-09-15 11:45:00+00');
INSERT INTO public.photo VALUES ('019b76da-b17a-7b4f-8729-c8d7f84100d4', '019b76da-adc0-76f8-b568-274f3530b8d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '019b76da-a817-7002-88c8-610a3ff591d7', 1, '1a399eef51478c8def09e1e702c97b591279d98754f09c0acb3382697fc0cd49', '3f38be22b66c3c51a48a0212bca28b09a4be84cc28abe39331267ed6fbc4683a', 'image/jpeg', 21762, 'stored', '2026-09-15 11:45:00+00');
INSERT INTO public.photo VALUES ('019b76da-b29d-7c06-86e1-6825075dc479', '019b76da-adb5-7237-9e9c-fda00c233869', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-aa81-7614-897c-c8bace6f0b37', '019b76da-a822-7c81-804d-1b681e45c02b', 0, '1cc7784d308fc05ba07b22fbd0daa7565d1ee5861e75a001dc4d9bb84fb46113', 'd22dc3cdcc48d91f835fb6800b6f230a69589891eece5978e5782c26c6f40559', 'image/jpeg', 19885, 'stored', '2026-09-07 11:45:00+00');
INSERT INTO public.photo VALUES ('019b76da-b29e-7476-a8c0-947b4aed28af', '019b76da-adb5-7237-9e9c-fda00c233869', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-aa81-7614-897c-c8bace6f0b37', '019b76da-a822-7c81-804d-1b681e45c02b', 1, 'a817160a1459e41edf2991563869a7804ca5b9ae8fe0dc5f7c15b5ee7724cb4d', '0cf138723ce11f037d45de4b79d55f1bf9bfc49bc3e27ebc0261db8464fb57ef', 'image/jpeg', 21727, 'stored', '2026-09-07 11:45:00+00');
INSERT INTO public.problem VALUES ('019b76da-ad8f-7386-8b7a-21041446139f', '019b76da-a885-759a-824c-1d9bb0546bcb', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-13 06:40:00+00', 'road', '进组的路面坏了一个坑，摩托车容易摔。', 'home', '', 'soon', 28.211465, 113.524998, 33, 'rated', '坑补好了，压实了。', '2026-10-19 02:00:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-10-16 09:00:00+00', '', '2026-10-19 02:00:00+00', '2026-10-13 09:25:00+00', '2026-10-13 08:00:00+00', '2026-10-16 09:00:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', 'i4dHOaKH1Sbewdj3a9upSw');
INSERT INTO public.problem VALUES ('019b76da-ad8e-7574-80eb-e3e297f79eae', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-08 01:05:00+00', 'power', '晒谷坪路灯不亮，晚上老人不敢出门。', 'home', '', 'normal', 28.210926, 113.520715, 18, 'closed', '换了灯头和一段线，昨晚试过，亮了。', '2026-11-29 09:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 5, 1, '2026-11-13 09:00:00+00', '', '2026-11-29 09:20:00+00', '2026-11-09 01:50:00+00', '2026-11-08 02:30:00+00', '2026-11-13 09:00:00+00', NULL, NULL, 0, 0, NULL, 'up', '', '', 'aIjINKyMyf161Vuj8mbk-w');
INSERT INTO public.problem VALUES ('019b76da-ad8c-779c-b8bc-d1269e5483d1', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-27 07:20:00+00', 'drainage', '入口水沟低洼，水排不走，一年到头积水，蚊子多。塘口组三户都反映过。', 'home', '', 'normal', NULL, NULL, NULL, 'dispatched', '', NULL, NULL, NULL, NULL, NULL, 3, 1, '2026-12-11 09:00:00+00', '', NULL, '2026-11-28 08:05:00+00', '2026-11-27 08:40:00+00', '2026-12-11 09:00:00+00', NULL, NULL, 0, 0, NULL, 'up', '', '', 'dA74e-_kIfEEAzv3M0phGw');
INSERT INTO public.problem VALUES ('019b76da-ad8d-7bb4-8aae-f6a343cc08a7', '019b76da-a8a1-7dad-9820-7317e3aa5e21', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-28 02:15:00+00', 'drainage', '门前积水，和12号是同一条沟。', 'home', '', 'normal', 28.230084, 113.52615, 24, 'merged', '', NULL, NULL, NULL, NULL, NULL, 1, 1, '2026-11-29 03:00:00+00', 'reported', '2026-11-28 03:30:00+00', '2026-11-29 03:00:00+00', '2026-11-28 03:30:00+00', NULL, NULL, NULL, 0, 0, '019b76da-ad8c-779c-b8bc-d1269e5483d1', '', '', '', 'NgU4hIdR_Q3o1SpC1tVypQ');
INSERT INTO public.problem VALUES ('019b76da-ada6-7f37-94a3-31624fd86461', '019b76da-a947-70c4-9686-774720cc5fb2', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-10-04 06:32:00+00', 'tree', '竹子倒在路上，车过不去。', 'home', '', 'normal', 28.215043, 113.51865, 11, 'rated', '枝条锯掉拖走了。', '2026-10-09 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-10-09 09:00:00+00', '', '2026-10-09 02:20:00+00', '2026-10-05 06:33:00+00', '2026-10-04 06:59:00+00', '2026-10-09 09:00:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', '6HaIcEufEw9lNogvGJYhSA');
INSERT INTO public.problem VALUES ('019b76da-ada0-7792-b219-6a95e9284701', '019b76da-a955-73ef-9897-eb3231cd5595', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-10-08 00:45:00+00', 'rubbish', '组里少一个垃圾桶。', 'elsewhere', '晒谷坪', 'normal', 28.229057, 113.520283, 20, 'rated', '当天清运了，改成隔天收一次。', '2026-10-16 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 5, 1, '2026-10-13 01:04:00+00', '', '2026-10-16 02:20:00+00', '2026-10-09 00:48:00+00', '2026-10-08 01:04:00+00', '2026-10-13 01:04:00+00', NULL, NULL, 0, 0, NULL, '', 'satisfied', '', 'dfwI4Vxhwo-gHpjM7Mrh2Q');
INSERT INTO public.problem VALUES ('019b76da-ad99-7b54-a38c-c3a858ef34d4', '019b76da-a947-70c4-9686-774720cc5fb2', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-11-08 02:43:00+00', 'dispute', '借路运材料压坏了菜地，赔偿没谈拢。', 'home', '', 'normal', 28.218464, 113.520712, 22, 'closed', '两家到调解室谈好，签了协议。', '2026-11-14 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 5, 1, '2026-11-20 09:00:00+00', '', '2026-11-14 02:20:00+00', '2026-11-09 02:46:00+00', '2026-11-08 03:02:00+00', '2026-11-20 09:00:00+00', NULL, NULL, 0, 0, NULL, 'up', '', '', 'VcuVrGZnvSyhbDmueaIOtA');
INSERT INTO public.problem VALUES ('019b76da-ada7-7d99-bcfb-458f58f25243', '019b76da-a8f0-73fd-a61b-eec109ffedab', '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-13 01:16:00+00', 'water', '水管冻裂，地上一直冒水。', 'home', '', 'normal', 28.221757, 113.523828, 9, 'rated', '已接通自来水。', '2026-11-17 02:20:00+00', '019b76da-a82e-70b6-b071-71ea3fa86d24', NULL, NULL, NULL, 6, 1, '2026-11-20 02:28:00+00', '', '2026-11-17 02:20:00+00', '2026-11-14 01:28:00+00', '2026-11-13 02:13:00+00', '2026-11-20 02:28:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', 'mYTkq8kwYiSmPgieLEc6WA');
INSERT INTO public.problem VALUES ('019b76da-ad91-7cb5-baa1-3adbc21a2206', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-22 06:05:00+00', 'water', '井水有味道，想接自来水。', 'elsewhere', '水塘边', 'normal', 28.217083, 113.520085, 8, 'handled', '组里出工，一天就弄好了。', NULL, NULL, NULL, NULL, NULL, 1, 1, '2026-11-23 06:06:00+00', '', NULL, '2026-11-23 06:06:00+00', '2026-11-23 11:50:00+00', NULL, NULL, NULL, 0, 0, NULL, 'self', '', '', 'x9oi503FA4aLbS2N9eZmvQ');
INSERT INTO public.problem VALUES ('019b76da-ada1-71ac-b957-9227042093c9', '019b76da-a982-71bf-8cae-af5aea2beec5', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-08 06:00:00+00', 'rubbish', '路边有人倒建筑垃圾。', 'elsewhere', '组口大樟树旁', 'normal', 28.221618, 113.532619, 6, 'rated', '清走了，立了牌子。', '2026-09-13 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-09-11 07:09:00+00', '', '2026-09-13 02:20:00+00', '2026-09-09 06:01:00+00', '2026-09-08 06:49:00+00', '2026-09-11 07:09:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', 'tfivaO26piuqOZTDlClfgQ');
INSERT INTO public.problem VALUES ('019b76da-ad9f-7151-afd9-56a3a0e17b2d', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-14 00:25:00+00', 'drainage', '屋后阳沟塌了一段，水往屋里渗。', 'home', '', 'normal', 28.222109, 113.534928, 38, 'rated', '组里出工，一天就弄好了。', '2026-09-17 01:30:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 4, 1, '2026-09-15 00:26:00+00', '', '2026-09-17 01:30:00+00', '2026-09-15 00:26:00+00', '2026-09-15 11:50:00+00', NULL, NULL, NULL, 0, 0, NULL, 'self', 'satisfied', '', 'gAUZ_7gCUTHRJbxjiF-D8g');
INSERT INTO public.problem VALUES ('019b76da-ad90-73ae-b6c2-d1904237e4d0', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-10-27 00:28:00+00', 'drainage', '沟边常年积水，蚊子多。', 'home', '', 'normal', 28.220732, 113.53489, 26, 'suspended', '', NULL, NULL, NULL, NULL, NULL, 2, 2, '2026-11-10 01:19:00+00', 'accepted', NULL, '2026-10-28 00:31:00+00', '2026-10-27 01:19:00+00', '2026-11-10 01:19:00+00', '2026-10-29 02:10:00+00', NULL, 0, 0, NULL, '', '', '', 'YrNMoIXjbgoS19xeJaz-sA');
INSERT INTO public.problem VALUES ('019b76da-ad9e-74de-aaba-e383bbc2f0fe', '019b76da-a902-75ec-a87c-e42e6e52076d', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-11-05 06:56:00+00', 'safety', '塘边没有警示牌。', 'home', '', 'normal', 28.22978, 113.521662, 17, 'rated', '护栏焊牢了。', '2026-11-12 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 5, 1, '2026-11-10 07:35:00+00', '', '2026-11-12 02:20:00+00', '2026-11-06 06:59:00+00', '2026-11-05 07:35:00+00', '2026-11-10 07:35:00+00', NULL, NULL, 0, 0, NULL, '', 'satisfied', '', 'EKrBKuVap4HF8xpFH1xChA');
INSERT INTO public.problem VALUES ('019b76da-adaa-78e7-a5ee-0ee47825d354', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-10 06:10:00+00', 'rubbish', '河边堆了塑料袋、农药瓶。', 'home', '', 'soon', NULL, NULL, NULL, 'rated', '添了两个桶。', '2026-09-17 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-09-11 07:15:00+00', '', '2026-09-17 02:20:00+00', '2026-09-10 08:13:00+00', '2026-09-10 06:55:00+00', '2026-09-11 07:15:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', 'qqUkpcN9waBCrW0f9UbrTg');
INSERT INTO public.problem VALUES ('019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', '019b76da-a99d-7710-88bd-749bcfeaffab', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-30 00:43:00+00', 'water', '停水没有通知，老人没水做饭。', 'home', '', 'normal', 28.21141, 113.531727, 23, 'rated', '已接通自来水。', '2026-10-02 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-10-09 01:23:00+00', '', '2026-10-02 02:20:00+00', '2026-10-01 00:46:00+00', '2026-09-30 01:18:00+00', '2026-10-09 01:23:00+00', NULL, NULL, 0, 0, NULL, 'up', 'partly', '', '9NppZMATBJ5DtmJWrfJ5mA');
INSERT INTO public.problem VALUES ('019b76da-ad95-7e04-8875-954cb0c3fbbd', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 02:06:00+00', 'noise', '广场音响放到十点以后。', 'home', '', 'normal', 28.213237, 113.53504, 19, 'accepted', '', NULL, NULL, NULL, NULL, NULL, 1, 1, '2026-12-04 09:00:00+00', '', NULL, '2026-11-29 02:07:00+00', '2026-11-28 02:22:00+00', '2026-12-04 09:00:00+00', NULL, NULL, 0, 0, NULL, 'self', '', '', 'nNa0ZG8N1eElFQTOdssiZg');
INSERT INTO public.problem VALUES ('019b76da-ad9a-7dfc-87f0-45ab30a7bb01', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-10-30 06:47:00+00', 'road', '进组的路面坏了一个坑，摩托车容易摔。', 'home', '', 'normal', 28.224078, 113.531615, 21, 'closed', '坑补好了，压实了。', '2026-11-02 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 4, 1, '2026-11-13 07:48:00+00', '', '2026-11-02 02:20:00+00', '2026-10-31 06:59:00+00', '2026-10-30 07:48:00+00', '2026-11-13 07:48:00+00', NULL, NULL, 0, 0, NULL, '', '', '', 'GP6L-nqzfS2z9gl2aRdctA');
INSERT INTO public.problem VALUES ('019b76da-ada2-7d9b-8d40-2cead84912f1', '019b76da-aa24-7721-83e0-90efc75b15d2', '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '2026-10-07 07:00:00+00', 'drainage', '排水沟被淤泥堵住，水流不动。', 'home', '', 'soon', 28.230194, 113.534195, 19, 'rated', '沟边重新砌好，加了盖板。', '2026-10-11 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-10-12 08:04:00+00', '', '2026-10-11 02:20:00+00', '2026-10-07 09:12:00+00', '2026-10-07 07:41:00+00', '2026-10-12 08:04:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', 'lnkT1YmsuYurHy2nzOa4qg');
INSERT INTO public.problem VALUES ('019b76da-ada8-7079-8ab2-9d7cfc21bb5a', '019b76da-aa12-77c1-9307-69850f2266b2', '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '2026-10-29 02:33:00+00', 'water', '停水没有通知，老人没水做饭。', 'home', '', 'soon', 28.216889, 113.531303, 33, 'rated', '水压调好了，二楼有水。', '2026-11-04 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-11-02 03:00:00+00', '', '2026-11-04 02:20:00+00', '2026-10-29 04:36:00+00', '2026-10-29 02:52:00+00', '2026-11-02 03:00:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', 'mVTC46mKnYIca0W4Tnpqlg');
INSERT INTO public.problem VALUES ('019b76da-ad9d-70ff-8517-364eca51931b', '019b76da-aa81-7614-897c-c8bace6f0b37', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-06 02:00:00+00', 'drainage', '水沟比路低，下雨就漫到门前。', 'home', '', 'normal', NULL, NULL, NULL, 'rated', '组里出工，一天就弄好了。', '2026-09-09 01:30:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 4, 1, '2026-09-07 02:03:00+00', '', '2026-09-09 01:30:00+00', '2026-09-07 02:03:00+00', '2026-09-07 11:50:00+00', NULL, NULL, NULL, 0, 0, NULL, 'self', 'satisfied', '', 'PfG2Zpl1xa5M8Pi-KujJOQ');
INSERT INTO public.problem VALUES ('019b76da-ad9c-750f-a207-59c2dd7dbfba', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-10-01 01:48:00+00', 'road', '标线磨没了，学校门口看不清斑马线。', 'home', '', 'normal', 28.214357, 113.54626, 28, 'rated', '标线重新划过。', '2026-10-05 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-10-16 09:00:00+00', '', '2026-10-05 02:20:00+00', '2026-10-02 01:51:00+00', '2026-10-01 02:08:00+00', '2026-10-16 09:00:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', 'WFRk-KDmEVF6gTmLJSLbmA');
INSERT INTO public.problem VALUES ('019b76da-ada9-71c8-bdc1-29410f861152', '019b76da-aa6b-7b5a-8704-b071fe102dab', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-10-21 01:34:00+00', 'noise', '货车半夜鸣喇叭。', 'elsewhere', '晒谷坪', 'normal', 28.219825, 113.551094, 12, 'rated', '和加工棚约定晚上八点停工。', '2026-10-27 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-10-28 02:10:00+00', '', '2026-10-27 02:20:00+00', '2026-10-22 01:35:00+00', '2026-10-21 02:05:00+00', '2026-10-28 02:10:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', 'AJmiYs8bXghAa6dAKTPX7w');
INSERT INTO public.problem VALUES ('019b76da-ad97-7e63-8c9b-4dc9e5cdaccd', '019b76da-aa6b-7b5a-8704-b071fe102dab', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-10-22 01:01:00+00', 'water', '井水有味道，想接自来水。', 'home', '', 'normal', 28.22673, 113.546228, 23, 'rated', '水压调好了，二楼有水。', '2026-10-29 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 5, 1, '2026-10-29 01:37:00+00', '', '2026-10-29 02:20:00+00', '2026-10-23 01:02:00+00', '2026-10-22 01:37:00+00', '2026-10-29 01:37:00+00', NULL, NULL, 0, 0, NULL, '', 'partly', '', 'zSS7LUGA1Y2dVao5eFMNKw');
INSERT INTO public.problem VALUES ('019b76da-ad93-7cc7-90c1-e18f45ee4917', '019b76da-aa67-73e8-ac4f-ce33d5410733', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-11-25 06:38:00+00', 'tree', '树枝伸到路中间，挡住视线。', 'home', '', 'normal', 28.220253, 113.549548, 37, 'returned', '', NULL, NULL, NULL, NULL, NULL, 1, 2, '2026-11-26 06:39:00+00', '', NULL, '2026-11-26 06:39:00+00', '2026-11-25 06:55:00+00', NULL, NULL, NULL, 0, 0, NULL, '', '', '', 'zxZ6crAyUf0FtVDLPjom_A');
INSERT INTO public.problem VALUES ('019b76da-ada3-7df5-aa4b-65ca8d32602c', '019b76da-aa52-713a-a28e-37109387588c', '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-a821-776c-ae6b-878d0cb6affc', '2026-10-23 00:21:00+00', 'drainage', '屋后阳沟塌了一段，水往屋里渗。', 'elsewhere', '组口大樟树旁', 'normal', NULL, NULL, NULL, 'rated', '组里出工清了沟，水利站送来两节管子。', '2026-10-26 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-11-06 01:28:00+00', '', '2026-10-26 02:20:00+00', '2026-10-24 00:33:00+00', '2026-10-23 01:18:00+00', '2026-11-06 01:28:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', 'NhPpT1oEQrjmWKGy-TLTSw');
INSERT INTO public.problem VALUES ('019b76da-ad94-73e4-a650-aabd0bc3809a', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-a821-776c-ae6b-878d0cb6affc', '2026-11-17 00:54:00+00', 'rubbish', '河边堆了塑料袋、农药瓶。', 'home', '', 'normal', 28.216808, 113.545214, 11, 'in_progress', '', NULL, NULL, NULL, NULL, NULL, 3, 1, '2026-11-20 01:37:00+00', '', NULL, '2026-11-18 01:06:00+00', '2026-11-17 01:29:00+00', '2026-11-20 01:37:00+00', NULL, NULL, 0, 0, NULL, 'up', '', '', 'hHho5N3Y9spkHC7dIWSVTA');
INSERT INTO public.problem VALUES ('019b76da-ad92-75fb-9d73-5b23ccdf53f6', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-a821-776c-ae6b-878d0cb6affc', '2026-11-29 01:10:00+00', 'road', '路肩塌方，只剩一半能走。', 'home', '', 'normal', 28.214033, 113.546958, 21, 'reported', '', NULL, NULL, NULL, NULL, NULL, 0, 1, '2026-11-30 01:11:00+00', '', NULL, '2026-11-30 01:11:00+00', NULL, NULL, NULL, NULL, 0, 0, NULL, '', '', '', 'pJEyHbSYZgv4VWoePqNA2g');
INSERT INTO public.problem_answer VALUES ('019b76da-b43a-75aa-9f7e-b00cff3c935f', '019b76da-ad8f-7386-8b7a-21041446139f', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-10-21 08:20:00+00', 'call', 'satisfied', '路平了，谢谢', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b44f-7bb1-9b8d-d29df391bb81', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-10-04 08:10:00+00', 'call', 'partly', '', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b455-7efc-bbc9-f7a0d56efc50', '019b76da-ad97-7e63-8c9b-4dc9e5cdaccd', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-10-31 08:10:00+00', 'call', 'partly', '', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b475-7382-80df-64a8b14c2b51', '019b76da-ad9c-750f-a207-59c2dd7dbfba', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-10-07 08:10:00+00', 'call', 'satisfied', '', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b47b-7f56-9165-87506088c467', '019b76da-ad9e-74de-aaba-e383bbc2f0fe', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-11-14 08:10:00+00', 'call', 'satisfied', '', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b481-7d47-9a5e-52fd87b72ec9', '019b76da-ada0-7792-b219-6a95e9284701', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-10-18 08:10:00+00', 'call', 'satisfied', '办得快，谢谢', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b489-7b54-b516-25df7acd147c', '019b76da-ada1-71ac-b957-9227042093c9', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-09-15 08:10:00+00', 'call', 'satisfied', '', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b491-7ca9-9909-cbbf58cbd03e', '019b76da-ada2-7d9b-8d40-2cead84912f1', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-10-13 08:10:00+00', 'call', 'satisfied', '师傅很仔细', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b499-723d-b3f0-d13437f86cf6', '019b76da-ada3-7df5-aa4b-65ca8d32602c', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-10-28 08:10:00+00', 'call', 'satisfied', '', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b4b1-7af1-b619-c986e81e10d8', '019b76da-ada6-7f37-94a3-31624fd86461', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-10-11 08:10:00+00', 'call', 'satisfied', '师傅很仔细', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b4b9-7a2e-a267-e810baba4dd5', '019b76da-ada7-7d99-bcfb-458f58f25243', '019b76da-a82e-70b6-b071-71ea3fa86d24', '2026-11-19 08:10:00+00', 'call', 'satisfied', '', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b4c1-7916-8f4e-9c55719c787a', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-11-06 08:10:00+00', 'call', 'satisfied', '师傅很仔细', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b4c9-7ff8-87af-3db5c0051655', '019b76da-ada9-71c8-bdc1-29410f861152', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-10-29 08:10:00+00', 'call', 'satisfied', '师傅很仔细', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b4d1-7e8e-bc48-588984063b3c', '019b76da-adaa-78e7-a5ee-0ee47825d354', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-09-19 08:10:00+00', 'call', 'satisfied', '', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b4db-7e5f-8511-e34455f17953', '019b76da-ad9d-70ff-8517-364eca51931b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-11 08:30:00+00', 'leader', 'satisfied', '自己人动手，又快又好。', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b4dc-7421-8d67-1a932fcc0087', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-19 08:30:00+00', 'leader', 'satisfied', '自己人动手，又快又好。', 0);
INSERT INTO public.problem_category VALUES ('019b76da-add1-7d0a-ac78-dc2fc29d7e68', '019b76da-a802-7976-8431-959f337f3702', 'drainage', '', NULL, 80, 24, 8, 60, '[]', '', 0, NULL, true, false);
INSERT INTO public.problem_category VALUES ('019b76da-add2-74a7-b203-cca411073771', '019b76da-a802-7976-8431-959f337f3702', 'road', '', NULL, 80, 24, 8, 100, '[]', '', 1, NULL, true, false);
INSERT INTO public.problem_category VALUES ('019b76da-add3-7640-bb5f-0c249c9ff960', '019b76da-a802-7976-8431-959f337f3702', 'water', '', NULL, 40, 16, 4, 200, '[]', '', 2, NULL, true, false);
INSERT INTO public.problem_category VALUES ('019b76da-add4-7afb-bcbe-c3e676306e3f', '019b76da-a802-7976-8431-959f337f3702', 'rubbish', '', NULL, 24, 8, 8, 60, '[]', '', 3, NULL, true, false);
INSERT INTO public.problem_category VALUES ('019b76da-add5-7ec9-b18a-bc493022f1a5', '019b76da-a802-7976-8431-959f337f3702', 'noise', '', NULL, 40, 16, 8, 60, '[]', '', 4, NULL, true, false);
INSERT INTO public.problem_category VALUES ('019b76da-add6-7ca7-aecd-60ccc135fbd0', '019b76da-a802-7976-8431-959f337f3702', 'power', '', NULL, 40, 8, 4, 200, '[]', '', 5, NULL, true, false);
INSERT INTO public.problem_category VALUES ('019b76da-add7-7f6f-b574-82ab699568b5', '019b76da-a802-7976-8431-959f337f3702', 'tree', '', NULL, 40, 16, 8, 60, '[]', '', 6, NULL, true, false);
INSERT INTO public.problem_category VALUES ('019b76da-add8-77cd-8b5c-b3b789839c75', '019b76da-a802-7976-8431-959f337f3702', 'dispute', '', NULL, 80, 24, 8, 30, '[]', '', 7, NULL, true, false);
INSERT INTO public.problem_category VALUES ('019b76da-add9-7f30-a2bb-845019990ab6', '019b76da-a802-7976-8431-959f337f3702', 'safety', '', NULL, 24, 8, 2, 60, '[]', '', 8, NULL, true, false);
INSERT INTO public.problem_category VALUES ('019b76da-adda-7326-9df9-f44854a3e96e', '019b76da-a802-7976-8431-959f337f3702', 'other', '', NULL, 80, 24, 8, 60, '[]', '', 9, NULL, true, false);
INSERT INTO public.problem_category VALUES ('019b76da-addb-71e6-996a-5915597982b0', '019b76da-a802-7976-8431-959f337f3702', 'safe_drinking_water', '', NULL, 80, 24, 8, 100, '[]', '', 10, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-addc-77d3-b8d7-43c36261d5c0', '019b76da-a802-7976-8431-959f337f3702', 'traffic_facilities', '', NULL, 80, 24, 8, 100, '[]', '', 11, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-addd-761f-bb18-d7463e70e7c3', '019b76da-a802-7976-8431-959f337f3702', 'water_conservancy', '', NULL, 80, 24, 8, 100, '[]', '', 12, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-adde-76f6-9f56-33f873e8564f', '019b76da-a802-7976-8431-959f337f3702', 'resettlement_support', '', NULL, 80, 24, 8, 100, '[]', '', 13, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-addf-7eea-acd2-f20bf73563dc', '019b76da-a802-7976-8431-959f337f3702', 'pollution_control', '', NULL, 80, 24, 8, 100, '[]', '', 14, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-ade0-7fa4-b998-60dbd5a8b1d2', '019b76da-a802-7976-8431-959f337f3702', 'noise_control', '', NULL, 80, 24, 8, 100, '[]', '', 15, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-ade1-7af1-911d-ccb4faa7ae0b', '019b76da-a802-7976-8431-959f337f3702', 'farmland_winter_rapeseed', '', NULL, 80, 24, 8, 100, '[]', '', 16, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-ade2-7e21-a22f-19258655671e', '019b76da-a802-7976-8431-959f337f3702', 'city_appearance', '', NULL, 80, 24, 8, 100, '[]', '', 17, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-ade3-7411-ba0a-a2e965be317f', '019b76da-a802-7976-8431-959f337f3702', 'advertising', '', NULL, 80, 24, 8, 100, '[]', '', 18, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-ade4-7b46-80e8-c7cb2b181bbe', '019b76da-a802-7976-8431-959f337f3702', 'construction', '', NULL, 80, 24, 8, 100, '[]', '', 19, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-ade5-7b46-99ab-13d85f3e1e2a', '019b76da-a802-7976-8431-959f337f3702', 'street_order', '', NULL, 80, 24, 8, 100, '[]', '', 20, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-ade6-7480-92ee-706ee9ec93d7', '019b76da-a802-7976-8431-959f337f3702', 'emergency', '', NULL, 80, 24, 8, 100, '[]', '', 21, NULL, false, false);
INSERT INTO public.problem_category VALUES ('019b76da-ade7-7102-ae18-025af7702f36', '019b76da-a802-7976-8431-959f337f3702', 'livelihood', '', NULL, 80, 24, 8, 100, '[]', '', 22, NULL, false, false);
INSERT INTO public.problem_dispatch VALUES ('019b76da-b42a-71ef-a9d1-9b95b28cbded', '019b76da-ad8c-779c-b8bc-d1269e5483d1', '019b76da-b36d-7b88-9efd-133c7c144849', true, '', '2026-11-28 01:10:00+00', NULL, NULL);
INSERT INTO public.problem_dispatch VALUES ('019b76da-b42f-75a7-b981-46dc4f06d25e', '019b76da-ad8e-7574-80eb-e3e297f79eae', '019b76da-b374-7c64-9c91-5f4a5bbe5c9b', true, '', '2026-11-08 02:45:00+00', NULL, '2026-11-29 09:20:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b435-7b87-adc8-5ca3758277ed', '019b76da-ad8f-7386-8b7a-21041446139f', '019b76da-b370-7fbe-8a76-64f2f1e5825e', true, '', '2026-10-14 01:00:00+00', NULL, '2026-10-19 02:00:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b445-7121-be57-ec414d60fac8', '019b76da-ad94-73e4-a650-aabd0bc3809a', '019b76da-b372-710c-9b21-a701842b7411', true, '', '2026-11-17 01:37:00+00', NULL, NULL);
INSERT INTO public.problem_dispatch VALUES ('019b76da-b44a-71a8-81d8-28072b9babce', '019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', '019b76da-b36d-7b88-9efd-133c7c144849', true, '', '2026-09-30 01:23:00+00', NULL, '2026-10-02 02:20:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b460-72b7-8cae-5afb7924fb0b', '019b76da-ad99-7b54-a38c-c3a858ef34d4', '019b76da-b376-759f-9cd8-c5b24021f214', true, '', '2026-11-08 03:09:00+00', NULL, '2026-11-14 02:20:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b470-76f0-8e8c-a47d34da511e', '019b76da-ad9c-750f-a207-59c2dd7dbfba', '019b76da-b370-7fbe-8a76-64f2f1e5825e', true, '', '2026-10-01 02:13:00+00', NULL, '2026-10-05 02:20:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b484-79b0-8693-a435a5fc05c3', '019b76da-ada1-71ac-b957-9227042093c9', '019b76da-b372-710c-9b21-a701842b7411', true, '', '2026-09-08 07:09:00+00', NULL, '2026-09-13 02:20:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b48c-7ca4-99ae-f8fc5aff2b1c', '019b76da-ada2-7d9b-8d40-2cead84912f1', '019b76da-b36d-7b88-9efd-133c7c144849', true, '', '2026-10-07 08:04:00+00', NULL, '2026-10-11 02:20:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b494-70f0-a5fb-d73bbad1a75b', '019b76da-ada3-7df5-aa4b-65ca8d32602c', '019b76da-b36d-7b88-9efd-133c7c144849', true, '', '2026-10-23 01:28:00+00', NULL, '2026-10-26 02:20:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b4ac-769e-a6d7-e72f56d17bc1', '019b76da-ada6-7f37-94a3-31624fd86461', '019b76da-b370-7fbe-8a76-64f2f1e5825e', true, '', '2026-10-04 07:16:00+00', NULL, '2026-10-09 02:20:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b4b4-759e-9bdd-5f2b67852949', '019b76da-ada7-7d99-bcfb-458f58f25243', '019b76da-b36d-7b88-9efd-133c7c144849', true, '', '2026-11-13 02:28:00+00', NULL, '2026-11-17 02:20:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b4bc-7e29-8f7c-560d0c1ff111', '019b76da-ada8-7079-8ab2-9d7cfc21bb5a', '019b76da-b36d-7b88-9efd-133c7c144849', true, '', '2026-10-29 03:00:00+00', NULL, '2026-11-04 02:20:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b4c4-73cf-b2e7-1c05517327e3', '019b76da-ada9-71c8-bdc1-29410f861152', '019b76da-b372-710c-9b21-a701842b7411', true, '', '2026-10-21 02:10:00+00', NULL, '2026-10-27 02:20:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b4cc-7d68-acae-af1996d6b9b7', '019b76da-adaa-78e7-a5ee-0ee47825d354', '019b76da-b372-710c-9b21-a701842b7411', true, '', '2026-09-10 07:15:00+00', NULL, '2026-09-17 02:20:00+00');
INSERT INTO public.resident VALUES ('019b76da-a886-79db-b56f-0ba24d90a972', '019b76da-a885-759a-824c-1d9bb0546bcb', '李福生', 'male', '1960-07-07', '13900000006', 'head', true, '[]', 'here', 0, '李福生');
INSERT INTO public.resident VALUES ('019b76da-a887-7e56-a7fe-d23626cfcaa8', '019b76da-a885-759a-824c-1d9bb0546bcb', '谢细妹', 'female', '1962-02-14', '', 'spouse', false, '[]', 'here', 1, '谢细妹');
INSERT INTO public.resident VALUES ('019b76da-a899-7bbf-bcf5-a121738c25d5', '019b76da-a898-7875-ad45-44d85c0c3281', '彭桂兰', 'female', '1955-03-08', '13900000011', 'head', true, '["hypertension"]', 'here', 0, '彭桂兰');
INSERT INTO public.resident VALUES ('019b76da-a89a-74e1-acbf-076ef9ee26c4', '019b76da-a898-7875-ad45-44d85c0c3281', '周望生', 'male', '1952-08-26', '', 'spouse', false, '[]', 'here', 1, '周望生');
INSERT INTO public.resident VALUES ('019b76da-a89b-7193-a4e4-02e2764d69f5', '019b76da-a898-7875-ad45-44d85c0c3281', '周海', 'male', '1981-06-15', '', 'son', false, '[]', 'away', 2, '周海');
INSERT INTO public.resident VALUES ('019b76da-a8a2-7bd4-8dd6-5cbcd5735fb9', '019b76da-a8a1-7dad-9820-7317e3aa5e21', '曾满秀', 'female', '1949-12-01', '13900000013', 'head', true, '["lives_alone", "low_income"]', 'here', 0, '曾满秀');
INSERT INTO public.resident VALUES ('019b76da-a8a3-78dd-bffe-bda808956c87', '019b76da-a8a1-7dad-9820-7317e3aa5e21', '曾小龙', 'male', '2001-03-17', '', 'grandchild', false, '[]', 'away', 1, '曾小龙');
INSERT INTO public.resident VALUES ('019b76da-a8c5-7c24-a61f-d8b31be9d817', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', '单长根', 'male', '1956-01-27', '13900000022', 'head', true, '[]', 'here', 0, '单长根');
INSERT INTO public.resident VALUES ('019b76da-a8c6-7089-bae5-29b86bdb4d1f', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', '单立新', 'male', '1982-12-12', '', 'son', false, '[]', 'away', 1, '单立新');
INSERT INTO public.resident VALUES ('019b76da-a8c7-7d44-9254-4a06838e835b', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', '单欣怡', 'female', '2012-05-05', '', 'grandchild', false, '[]', 'here', 2, '单欣怡');
INSERT INTO public.resident VALUES ('019b76da-a8da-7bd4-8ff5-c56bb4a04e9d', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '陈福生', 'male', '1970-09-11', '13900000026', 'head', true, '[]', 'here', 0, '陈福生');
INSERT INTO public.resident VALUES ('019b76da-a8db-7cb6-89eb-181917618a1a', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '高丽娟', 'female', '1973-05-18', '', 'spouse', false, '[]', 'away', 1, '高丽娟');
INSERT INTO public.resident VALUES ('019b76da-a8f1-724e-b808-996898493c11', '019b76da-a8f0-73fd-a61b-eec109ffedab', '周水生', 'male', '1956-08-03', '13900000032', 'head', true, '[]', 'here', 0, '周水生');
INSERT INTO public.resident VALUES ('019b76da-a8f2-78fc-80db-283ba68f45f5', '019b76da-a8f0-73fd-a61b-eec109ffedab', '梁秀珍', 'female', '1959-03-19', '', 'spouse', false, '[]', 'here', 1, '梁秀珍');
INSERT INTO public.resident VALUES ('019b76da-a8f3-704c-b433-32d7dbcd7955', '019b76da-a8f0-73fd-a61b-eec109ffedab', '周文辉', 'male', '1981-07-18', '', 'son', false, '[]', 'away', 2, '周文辉');
INSERT INTO public.resident VALUES ('019b76da-a903-7cbb-88e0-982d17c7bc3e', '019b76da-a902-75ec-a87c-e42e6e52076d', '李伟', 'male', '1998-06-09', '13900000036', 'head', true, '[]', 'here', 0, '李伟');
INSERT INTO public.resident VALUES ('019b76da-a904-7491-8df2-f48ec7c798c4', '019b76da-a902-75ec-a87c-e42e6e52076d', '邹海燕', 'female', '2001-01-17', '', 'spouse', false, '[]', 'away', 1, '邹海燕');
INSERT INTO public.resident VALUES ('019b76da-a905-76fe-8c2e-dbfe6a7ae334', '019b76da-a902-75ec-a87c-e42e6e52076d', '李浩然', 'male', '2022-09-14', '', 'son', false, '[]', 'here', 2, '李浩然');
INSERT INTO public.resident VALUES ('019b76da-a948-7c23-8cfc-7c5bba11d82e', '019b76da-a947-70c4-9686-774720cc5fb2', '熊长根', 'male', '1947-11-13', '13900000055', 'head', true, '[]', 'here', 0, '熊长根');
INSERT INTO public.resident VALUES ('019b76da-a949-72d9-86ac-feb896053534', '019b76da-a947-70c4-9686-774720cc5fb2', '袁冬梅', 'female', '1950-01-26', '', 'spouse', false, '[]', 'here', 1, '袁冬梅');
INSERT INTO public.resident VALUES ('019b76da-a94a-7253-a1ac-8f1f6474ad66', '019b76da-a947-70c4-9686-774720cc5fb2', '熊建军', 'male', '1972-08-21', '', 'son', false, '[]', 'here', 2, '熊建军');
INSERT INTO public.resident VALUES ('019b76da-a94b-7f3a-a953-996f2630b8ac', '019b76da-a947-70c4-9686-774720cc5fb2', '熊小芳', 'female', '1999-08-17', '', 'grandchild', false, '[]', 'away', 3, '熊小芳');
INSERT INTO public.resident VALUES ('019b76da-a956-775d-80a3-80ef4f39eef4', '019b76da-a955-73ef-9897-eb3231cd5595', '汪传宝', 'male', '1967-03-10', '13900000058', 'head', true, '[]', 'here', 0, '汪传宝');
INSERT INTO public.resident VALUES ('019b76da-a957-7210-8e52-7fd4e0ed81dc', '019b76da-a955-73ef-9897-eb3231cd5595', '周冬梅', 'female', '1970-10-21', '', 'spouse', false, '[]', 'here', 1, '周冬梅');
INSERT INTO public.resident VALUES ('019b76da-a958-79fd-8f39-c20682dd06f4', '019b76da-a955-73ef-9897-eb3231cd5595', '汪宇', 'male', '1992-02-03', '', 'son', false, '[]', 'here', 2, '汪宇');
INSERT INTO public.resident VALUES ('019b76da-a972-7276-ab52-a4145be25163', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '李水生', 'male', '1964-03-16', '13900000065', 'head', true, '["low_income"]', 'here', 0, '李水生');
INSERT INTO public.resident VALUES ('019b76da-a973-76cc-b1d9-b702cad228e9', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '魏菊香', 'female', '1967-12-12', '', 'spouse', false, '[]', 'here', 1, '魏菊香');
INSERT INTO public.resident VALUES ('019b76da-a97f-7a7f-b58c-4df627e287bc', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '姜树林', 'male', '1970-03-01', '13900000068', 'head', true, '[]', 'here', 0, '姜树林');
INSERT INTO public.resident VALUES ('019b76da-a980-76eb-b9e8-42a53a7e5f92', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '程婷', 'female', '1973-09-25', '', 'spouse', false, '[]', 'away', 1, '程婷');
INSERT INTO public.resident VALUES ('019b76da-a981-7c0a-916b-e58e3b6cf21a', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '姜勇', 'male', '1995-10-03', '', 'son', false, '[]', 'away', 2, '姜勇');
INSERT INTO public.resident VALUES ('019b76da-a983-78e8-8bee-3dc1d1fa7652', '019b76da-a982-71bf-8cae-af5aea2beec5', '郑国强', 'male', '1947-05-02', '13900000069', 'head', true, '[]', 'here', 0, '郑国强');
INSERT INTO public.resident VALUES ('019b76da-a984-720e-8074-b40d375ba20f', '019b76da-a982-71bf-8cae-af5aea2beec5', '任玉兰', 'female', '1950-06-24', '', 'spouse', false, '[]', 'here', 1, '任玉兰');
INSERT INTO public.resident VALUES ('019b76da-a985-7402-b524-469a60e35707', '019b76da-a982-71bf-8cae-af5aea2beec5', '郑小龙', 'male', '1972-10-26', '', 'son', false, '[]', 'away', 2, '郑小龙');
INSERT INTO public.resident VALUES ('019b76da-a986-736d-8a96-1ae6a12fc514', '019b76da-a982-71bf-8cae-af5aea2beec5', '郑宇', 'male', '1999-08-25', '', 'grandchild', false, '[]', 'away', 3, '郑宇');
INSERT INTO public.resident VALUES ('019b76da-a99e-7d85-a794-f2c6eedf0802', '019b76da-a99d-7710-88bd-749bcfeaffab', '叶冬梅', 'female', '1953-09-01', '13900000075', 'head', true, '["lives_alone"]', 'here', 0, '叶冬梅');
INSERT INTO public.resident VALUES ('019b76da-a99f-73b1-a413-260c8ebcffa3', '019b76da-a99d-7710-88bd-749bcfeaffab', '梁斌', 'male', '1977-02-05', '', 'son', false, '[]', 'away', 1, '梁斌');
INSERT INTO public.resident VALUES ('019b76da-a9a9-7a31-a0b5-631ae873e451', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '程建国', 'male', '1948-07-06', '13900000078', 'head', true, '[]', 'here', 0, '程建国');
INSERT INTO public.resident VALUES ('019b76da-a9aa-7750-892b-c494e18200c7', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '谢细妹', 'female', '1951-01-02', '', 'spouse', false, '["hypertension"]', 'here', 1, '谢细妹');
INSERT INTO public.resident VALUES ('019b76da-a9ab-791c-8d1b-f4fa66ee6c9c', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '程涛', 'male', '1973-04-26', '', 'son', false, '[]', 'away', 2, '程涛');
INSERT INTO public.resident VALUES ('019b76da-a9b4-7d06-8fbb-a56368a2f1f4', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '丁文辉', 'male', '1981-02-26', '13900000081', 'head', true, '[]', 'here', 0, '丁文辉');
INSERT INTO public.resident VALUES ('019b76da-a9b5-7f1b-8a5c-5b79fc30320a', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '阎红梅', 'female', '1984-09-15', '', 'spouse', false, '[]', 'here', 1, '阎红梅');
INSERT INTO public.resident VALUES ('019b76da-a9b6-77a9-a995-84cb70e9b64c', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '余友珍', 'female', '1958-06-19', '', 'parent', false, '[]', 'here', 2, '余友珍');
INSERT INTO public.resident VALUES ('019b76da-a9b7-7081-80da-62c85d94dbe1', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '丁一鸣', 'female', '2008-05-23', '', 'daughter', false, '[]', 'away', 3, '丁一鸣');
INSERT INTO public.resident VALUES ('019b76da-a9c8-7521-908e-68ff46151dea', '019b76da-a9c7-754a-997a-2eb28c2ad422', '王正林', 'male', '1958-08-14', '13900000085', 'head', true, '[]', 'here', 0, '王正林');
INSERT INTO public.resident VALUES ('019b76da-a9c9-78de-a605-7ce8e608595a', '019b76da-a9c7-754a-997a-2eb28c2ad422', '蒋莲香', 'female', '1961-12-14', '', 'spouse', false, '[]', 'here', 1, '蒋莲香');
INSERT INTO public.resident VALUES ('019b76da-a9ca-792f-a6a8-28d21c8609a7', '019b76da-a9c7-754a-997a-2eb28c2ad422', '王建军', 'male', '1983-06-01', '', 'son', false, '[]', 'away', 2, '王建军');
INSERT INTO public.resident VALUES ('019b76da-aa13-79e9-9a30-dd9a19aadcde', '019b76da-aa12-77c1-9307-69850f2266b2', '叶合林', 'male', '1958-11-18', '13900000103', 'head', true, '[]', 'here', 0, '叶合林');
INSERT INTO public.resident VALUES ('019b76da-aa14-7550-99b8-7b92dc2ab26b', '019b76da-aa12-77c1-9307-69850f2266b2', '杨翠英', 'female', '1961-02-08', '', 'spouse', false, '["hypertension"]', 'here', 1, '杨翠英');
INSERT INTO public.resident VALUES ('019b76da-aa15-765d-afc5-f137b0b6f149', '019b76da-aa12-77c1-9307-69850f2266b2', '叶勇', 'male', '1983-08-21', '', 'son', false, '[]', 'here', 2, '叶勇');
INSERT INTO public.resident VALUES ('019b76da-aa16-7c85-9861-f74e74594185', '019b76da-aa12-77c1-9307-69850f2266b2', '叶天佑', 'male', '2010-01-09', '', 'grandchild', false, '[]', 'here', 3, '叶天佑');
INSERT INTO public.resident VALUES ('019b76da-aa25-7580-a4ad-2564bccab40f', '019b76da-aa24-7721-83e0-90efc75b15d2', '谢春莲', 'female', '1946-12-16', '13900000107', 'head', true, '["lives_alone"]', 'here', 0, '谢春莲');
INSERT INTO public.resident VALUES ('019b76da-aa26-7807-a118-0173dd885313', '019b76da-aa24-7721-83e0-90efc75b15d2', '冯长根', 'male', '1970-10-13', '', 'son', false, '[]', 'away', 1, '冯长根');
INSERT INTO public.resident VALUES ('019b76da-aa53-7894-ad59-e0bf313022a9', '019b76da-aa52-713a-a28e-37109387588c', '苏德华', 'male', '1947-03-08', '13900000117', 'head', true, '[]', 'here', 0, '苏德华');
INSERT INTO public.resident VALUES ('019b76da-aa54-7d61-aa50-61dc5a9cb161', '019b76da-aa52-713a-a28e-37109387588c', '王桂兰', 'female', '1950-09-21', '', 'spouse', false, '[]', 'here', 1, '王桂兰');
INSERT INTO public.resident VALUES ('019b76da-aa55-7388-8406-890798a6dca4', '019b76da-aa52-713a-a28e-37109387588c', '苏涛', 'male', '1972-08-09', '', 'son', false, '[]', 'here', 2, '苏涛');
INSERT INTO public.resident VALUES ('019b76da-aa64-7efd-a69c-3cdd4618b6b5', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', '田涛', 'male', '1974-04-14', '13900000121', 'head', true, '[]', 'here', 0, '田涛');
INSERT INTO public.resident VALUES ('019b76da-aa65-78d5-bf40-9774a473442a', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', '姚红梅', 'female', '1977-04-17', '', 'spouse', false, '[]', 'here', 1, '姚红梅');
INSERT INTO public.resident VALUES ('019b76da-aa66-7613-a133-5e4c38a8338f', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', '田志刚', 'male', '1998-08-28', '', 'son', false, '[]', 'here', 2, '田志刚');
INSERT INTO public.resident VALUES ('019b76da-aa68-7f29-97ff-659d16c3e226', '019b76da-aa67-73e8-ac4f-ce33d5410733', '曹长根', 'male', '1959-12-03', '13900000122', 'head', true, '[]', 'here', 0, '曹长根');
INSERT INTO public.resident VALUES ('019b76da-aa69-70e4-b6c2-9862a85f4fb7', '019b76da-aa67-73e8-ac4f-ce33d5410733', '周月娥', 'female', '1962-09-04', '', 'spouse', false, '[]', 'here', 1, '周月娥');
INSERT INTO public.resident VALUES ('019b76da-aa6a-74cf-b25c-5f3aefb03657', '019b76da-aa67-73e8-ac4f-ce33d5410733', '曹明', 'male', '1984-12-23', '', 'son', false, '[]', 'away', 2, '曹明');
INSERT INTO public.resident VALUES ('019b76da-aa6c-769e-8b16-654e4968cb5f', '019b76da-aa6b-7b5a-8704-b071fe102dab', '韩小龙', 'male', '1979-10-21', '13900000123', 'head', true, '[]', 'here', 0, '韩小龙');
INSERT INTO public.resident VALUES ('019b76da-aa6d-7583-97cc-18a07e8081be', '019b76da-aa6b-7b5a-8704-b071fe102dab', '石慧', 'female', '1982-05-18', '', 'spouse', false, '[]', 'away', 1, '石慧');
INSERT INTO public.resident VALUES ('019b76da-aa6e-7935-a4be-d5f064b9fc36', '019b76da-aa6b-7b5a-8704-b071fe102dab', '韩超', 'male', '2003-06-10', '', 'son', false, '[]', 'away', 2, '韩超');
INSERT INTO public.resident VALUES ('019b76da-aa82-7d45-8727-0e085b7e74e1', '019b76da-aa81-7614-897c-c8bace6f0b37', '何正林', 'male', '1947-02-06', '13900000128', 'head', true, '[]', 'here', 0, '何正林');
INSERT INTO public.resident VALUES ('019b76da-aa83-7a28-9562-cce4f73df2dc', '019b76da-aa81-7614-897c-c8bace6f0b37', '孙秀珍', 'female', '1950-05-28', '', 'spouse', false, '["hypertension"]', 'here', 1, '孙秀珍');
INSERT INTO public.resident VALUES ('019b76da-aa84-78ca-b653-454cc7d26654', '019b76da-aa81-7614-897c-c8bace6f0b37', '何文辉', 'male', '1972-03-18', '', 'son', false, '[]', 'here', 2, '何文辉');
INSERT INTO public.resident VALUES ('019b76da-aa8a-7ccb-b60d-f098b568f3a7', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '宋德华', 'male', '1960-03-08', '13900000130', 'head', true, '[]', 'here', 0, '宋德华');
INSERT INTO public.resident VALUES ('019b76da-aa8b-7ecd-a980-8e0d8a5096ac', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '余桂英', 'female', '1963-06-18', '', 'spouse', false, '[]', 'here', 1, '余桂英');
INSERT INTO public.resident VALUES ('019b76da-aa8c-73ca-86f8-5ecfd987c29b', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '宋超', 'male', '1985-08-22', '', 'son', false, '[]', 'here', 2, '宋超');
INSERT INTO public.saved_view VALUES ('019b76da-adf6-7684-9256-ef74d9ac28ed', '019b76da-a82d-7336-b9f0-5138c523b848', '已超期', 'state=late');
INSERT INTO public.saved_view VALUES ('019b76da-adf7-7ae4-ba61-7ec816e63133', '019b76da-a82d-7336-b9f0-5138c523b848', '等我核查', 'state=handled');
INSERT INTO public.saved_view VALUES ('019b76da-adf8-7da0-bde9-59ea8b276d0e', '019b76da-a82d-7336-b9f0-5138c523b848', '道路', 'category=road');
INSERT INTO public.saved_view VALUES ('019b76da-adf9-7e89-bc70-22a362719c67', '019b76da-a82d-7336-b9f0-5138c523b848', '有人不满意', 'state=reopened');
INSERT INTO public.saved_view VALUES ('019b76da-adfa-70c5-9d3a-5c709480adb0', '019b76da-a82e-70b6-b071-71ea3fa86d24', '已超期', 'state=late');
INSERT INTO public.saved_view VALUES ('019b76da-adfb-7aa8-8241-be2194bdfd15', '019b76da-a82e-70b6-b071-71ea3fa86d24', '等我核查', 'state=handled');
INSERT INTO public.saved_view VALUES ('019b76da-adfc-7cf7-b4cd-7f73b336a476', '019b76da-a82e-70b6-b071-71ea3fa86d24', '道路', 'category=road');
INSERT INTO public.saved_view VALUES ('019b76da-adfd-72f1-8690-6e767459a9f3', '019b76da-a82e-70b6-b071-71ea3fa86d24', '有人不满意', 'state=reopened');
INSERT INTO public.submission VALUES ('019b76da-b07c-786e-a19e-29035554a52d', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a898-7875-ad45-44d85c0c3281', '2026-09-05 01:40:00+00', 0, '2026-09-05 02:00:00+00', '{"resident":"019b76da-a899-7bbf-bcf5-a121738c25d5","readings":[{"systolic":137,"diastolic":85,"pulse":77},{"systolic":135,"diastolic":83,"pulse":76}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'b3667fe3af7269b853064b2bf1208f9c70b1bfaa2668d282e991d92faeb13a23', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b071-7b67-9e3e-4ba6143e5f7d', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a898-7875-ad45-44d85c0c3281', '2026-09-30 01:20:00+00', 0, '2026-09-30 01:32:00+00', '{"household":"019b76da-a898-7875-ad45-44d85c0c3281","purpose":"routine","outcome":"well","note":"周爷爷在编竹篮，聊了半个钟头","next":"30"}', '777488866cbce7789160e23affd50626abfd15d9301e28e5c41c36507654ff94', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b07d-7f27-bde8-c117b6986f69', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a898-7875-ad45-44d85c0c3281', '2026-09-30 01:31:00+00', 0, '2026-09-30 01:51:00+00', '{"resident":"019b76da-a899-7bbf-bcf5-a121738c25d5","readings":[{"systolic":139,"diastolic":87,"pulse":75},{"systolic":137,"diastolic":85,"pulse":75}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'e744457f42b44288dfdc62cb31fa6b366303b328919ca10679a9fb44a5eabe12', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad8f-7386-8b7a-21041446139f', 'problem', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a885-759a-824c-1d9bb0546bcb', '2026-10-13 06:40:00+00', 0, '2026-10-13 07:25:00+00', '{"household":"019b76da-a885-759a-824c-1d9bb0546bcb","category":"road","description":"进组的路面坏了一个坑，摩托车容易摔。","urgency":"soon","attachments":["2a835c754b78838a61bcc792871e353090c603175d9ddd71f5e7f3eaaa6807a7"],"latitude":28.211465,"longitude":113.524998,"accuracy_m":33}', 'c1da5c719dcffd16557daf9a55c45471fc1d076e7bedf9cd7db18c2e9190a430', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b074-7ebc-919d-70bad089034b', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8a1-7dad-9820-7317e3aa5e21', '2026-10-16 00:50:00+00', 0, '2026-10-16 01:02:00+00', '{"household":"019b76da-a8a1-7dad-9820-7317e3aa5e21","purpose":"routine","outcome":"help","note":"米快吃完了，当天送了一袋去","next":"14"}', 'be14f07d7b651c90b7a910efc95b491ba09dd54fc536e3e1c440035389a83366', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b07e-70c1-88dd-eb4ddb6f769a', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a898-7875-ad45-44d85c0c3281', '2026-10-16 02:02:00+00', 0, '2026-10-16 02:22:00+00', '{"resident":"019b76da-a899-7bbf-bcf5-a121738c25d5","readings":[{"systolic":143,"diastolic":89,"pulse":78},{"systolic":141,"diastolic":87,"pulse":77}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'ff48c687c185d2734988a4c5cb56121607cf56b0ec90d2ff68b415e2676d07c7', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b079-7524-98d8-e81a6c51c5a5', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', '2026-10-25 06:30:00+00', 0, '2026-10-25 06:42:00+00', '{"household":"019b76da-a8c4-7b42-b617-54c5f61dc7fa","purpose":"routine","outcome":"phone","note":"电话里说带孙女去县里看牙","next":"none"}', 'a378c8daf5986410580c2d81fbb915b80773311d26e95ef3bbe87a0bb4536b4a', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b07f-796d-8761-af4144e166b8', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a898-7875-ad45-44d85c0c3281', '2026-10-28 01:14:00+00', 0, '2026-10-28 01:34:00+00', '{"resident":"019b76da-a899-7bbf-bcf5-a121738c25d5","readings":[{"systolic":151,"diastolic":91,"pulse":80},{"systolic":149,"diastolic":89,"pulse":79}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '3c5bf22d2e884c7749323f9bf5ff6a2bc452aebe928ec96809ac383f98ec504a', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b06e-77bb-8303-feb1ec7176ca', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a885-759a-824c-1d9bb0546bcb', '2026-10-31 01:48:00+00', 0, '2026-10-31 02:00:00+00', '{"household":"019b76da-a885-759a-824c-1d9bb0546bcb","purpose":"routine","outcome":"well","note":"","next":"none"}', '31d5e0622c8b15f0af3077a91e136718ad4945ebfb769a3c53e5ddcb27aa5542', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b072-7cce-b58b-6573fd517d84', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a898-7875-ad45-44d85c0c3281', '2026-11-06 08:05:00+00', 0, '2026-11-06 08:17:00+00', '{"household":"019b76da-a898-7875-ad45-44d85c0c3281","purpose":"routine","outcome":"need","note":"入口水沟积水、蚊子多，等天晴再去量一量","next":"14"}', 'cce4dfc4099042bc77aeebd0d13af60987743f0a0aa1d127466e2630182289ed', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b080-794e-a836-b3b00e006424', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a898-7875-ad45-44d85c0c3281', '2026-11-06 08:18:00+00', 0, '2026-11-06 08:38:00+00', '{"resident":"019b76da-a899-7bbf-bcf5-a121738c25d5","readings":[{"systolic":145,"diastolic":89,"pulse":76},{"systolic":143,"diastolic":87,"pulse":76}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '1ba50780e315e6ccf70f25c0d5ab79766b000f57af3c219e96e0e34c963170c1', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad8e-7574-80eb-e3e297f79eae', 'problem', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', '2026-11-08 01:05:00+00', 0, '2026-11-08 01:50:00+00', '{"household":"019b76da-a8c4-7b42-b617-54c5f61dc7fa","category":"power","description":"晒谷坪路灯不亮，晚上老人不敢出门。","urgency":"normal","attachments":["05050057f0d9381283d557cdbc39230c0e2b25e501a98bb58ce88a9320a46f3c"],"latitude":28.210926,"longitude":113.520715,"accuracy_m":18}', 'cb52d7de4b760b19580381f972617a2108847cbca85c10179fa206a49d8f8e5e', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b075-70c7-876f-2a20f9d6331a', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8a1-7dad-9820-7317e3aa5e21', '2026-11-12 01:10:00+00', 0, '2026-11-12 01:22:00+00', '{"household":"019b76da-a8a1-7dad-9820-7317e3aa5e21","purpose":"routine","outcome":"well","note":"低保金收到了，腿还是不太方便","next":"30"}', 'ab96bfc76ebf2cab537d67fb982460621a26f83cf0177c454159aa5b27c7e61b', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b06f-7e27-afa7-fcae09000026', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a885-759a-824c-1d9bb0546bcb', '2026-11-21 02:30:00+00', 0, '2026-11-21 02:42:00+00', '{"household":"019b76da-a885-759a-824c-1d9bb0546bcb","purpose":"routine","outcome":"absent","note":"门锁着，邻居说去镇上了","next":"7"}', 'a1798b4b75d9f063af7bb0e58945642f154d19a06a26cd362fb921bc356cfae3', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b073-77a6-b6fc-32c43e24dfd3', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a898-7875-ad45-44d85c0c3281', '2026-11-23 01:32:00+00', 0, '2026-11-23 01:44:00+00', '{"household":"019b76da-a898-7875-ad45-44d85c0c3281","purpose":"routine","outcome":"well","note":"说膝盖疼，贴了膏药","next":"7"}', '6ae29562af0fbdefc842c094ab20c4e4a1dda1744d8cb9a8a9c396906aa704c0', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b081-7078-a997-7a19d295aa16', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a898-7875-ad45-44d85c0c3281', '2026-11-23 01:45:00+00', 0, '2026-11-23 02:05:00+00', '{"resident":"019b76da-a899-7bbf-bcf5-a121738c25d5","readings":[{"systolic":149,"diastolic":93,"pulse":78},{"systolic":147,"diastolic":91,"pulse":77}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'c3af94f3e749f8363058859ed2d2eb603760c87104aebfd69f7ce4a6ce735c65', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad8c-779c-b8bc-d1269e5483d1', 'problem', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a898-7875-ad45-44d85c0c3281', '2026-11-27 07:20:00+00', 0, '2026-11-27 08:05:00+00', '{"household":"019b76da-a898-7875-ad45-44d85c0c3281","category":"drainage","description":"入口水沟低洼，水排不走，一年到头积水，蚊子多。塘口组三户都反映过。","urgency":"normal","attachments":["af14d5a86623c0e3689ed264dc40063ab90aa6a342db1df8038d52bc932f38fa"]}', 'f1e979f9b66692015dadbacdb5eee886d94bb302834f7537c444edf78c6db22d', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad8d-7bb4-8aae-f6a343cc08a7', 'problem', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8a1-7dad-9820-7317e3aa5e21', '2026-11-28 02:15:00+00', 0, '2026-11-28 03:00:00+00', '{"household":"019b76da-a8a1-7dad-9820-7317e3aa5e21","category":"drainage","description":"门前积水，和12号是同一条沟。","urgency":"normal","attachments":["a2203364da875d900faf6a8f7b401089f0d7b3dca5dcd28701dd34c6bf153ab6"],"latitude":28.230084,"longitude":113.52615,"accuracy_m":24}', 'fcfc9810256b316169d423cd128b458b0a5a61d7625617bf87091dcecc956209', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b07a-7d4c-abad-855c6b811f37', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', '2026-11-28 07:25:00+00', 0, '2026-11-28 07:37:00+00', '{"household":"019b76da-a8c4-7b42-b617-54c5f61dc7fa","purpose":"routine","outcome":"well","note":"孙女牙看好了","next":"30"}', '741d892c573b718b7a4dec7b0336581fa1e59c6f00cf3dcd3853999387c238bb', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae77-776a-bff2-2f42694f325c', 'visit', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a955-73ef-9897-eb3231cd5595', '2026-09-13 07:39:00+00', 0, '2026-09-13 08:14:00+00', '{"household":"019b76da-a955-73ef-9897-eb3231cd5595","purpose":"routine","outcome":"well","note":"儿子打过电话，说腊月回来","next":"14"}', '4d0cd3f46c4811548db43e2b415631de78610aa6bf7dca66c1ee32c0d6828647', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afe8-7d34-9871-36c095974bbf', 'visit', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a947-70c4-9686-774720cc5fb2', '2026-09-17 07:08:00+00', 0, '2026-09-17 07:38:00+00', '{"household":"019b76da-a947-70c4-9686-774720cc5fb2","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '21fc2b56b3e1c0851d948e42aa281da330f08a268aad7037f0c16feb4ba58cab', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afe9-7d60-8834-901aa82e3821', 'blood_pressure', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a947-70c4-9686-774720cc5fb2', '2026-09-17 07:18:00+00', 0, '2026-09-17 07:38:00+00', '{"resident":"019b76da-a948-7c23-8cfc-7c5bba11d82e","readings":[{"systolic":106,"diastolic":79,"pulse":77},{"systolic":102,"diastolic":77,"pulse":76}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'a1228bb6e06f7c7e026de9692712e99515920505d8dbffec8fb1554004b41330', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae6e-7e93-905a-fb201a5aa669', 'visit', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a947-70c4-9686-774720cc5fb2', '2026-09-23 09:40:00+00', 0, '2026-09-23 10:15:00+00', '{"household":"019b76da-a947-70c4-9686-774720cc5fb2","purpose":"routine","outcome":"need","note":"柴火不够，想请人帮忙搬","next":"30"}', 'b7a9e32ff98ae6ee23c07485906d3e126ebd41f3d5264a103794a85406c3e88a', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ada6-7f37-94a3-31624fd86461', 'problem', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a947-70c4-9686-774720cc5fb2', '2026-10-04 06:32:00+00', 0, '2026-10-04 06:33:00+00', '{"household":"019b76da-a947-70c4-9686-774720cc5fb2","category":"tree","description":"竹子倒在路上，车过不去。","urgency":"normal","latitude":28.215043,"longitude":113.51865,"accuracy_m":11}', '5109fa05b1c248073ecce824d599f65f608d8040c94dfcc3a9646b193bb2b12d', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ada0-7792-b219-6a95e9284701', 'problem', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a955-73ef-9897-eb3231cd5595', '2026-10-08 00:45:00+00', 0, '2026-10-08 00:48:00+00', '{"household":"019b76da-a955-73ef-9897-eb3231cd5595","category":"rubbish","description":"组里少一个垃圾桶。","urgency":"normal","place":"elsewhere","where":"晒谷坪","latitude":28.229057,"longitude":113.520283,"accuracy_m":20}', '45536375b411fd1d2146d9f0566f7ea21178976bfb2e1735c66c99efc387b6ca', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae78-7cde-bd9e-fbb217470683', 'visit', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a955-73ef-9897-eb3231cd5595', '2026-10-12 07:51:00+00', 0, '2026-10-12 07:55:00+00', '{"household":"019b76da-a955-73ef-9897-eb3231cd5595","purpose":"routine","outcome":"phone","note":"电话约了周末见面","next":"14"}', '767dab88d21feba01a99c11dc10e3f28afb37b107219b44199f3394c60f7df5e', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae6f-7f6c-91f1-73074d754f9f', 'visit', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a947-70c4-9686-774720cc5fb2', '2026-11-06 08:28:00+00', 0, '2026-11-06 08:29:00+00', '{"household":"019b76da-a947-70c4-9686-774720cc5fb2","purpose":"routine","outcome":"well","note":"降压药按时在吃","next":"30"}', 'edd9140a4648d7b83e9a08d0b3404e6ca9714874621f8ccbfd0aba0acc309d04', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad99-7b54-a38c-c3a858ef34d4', 'problem', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a947-70c4-9686-774720cc5fb2', '2026-11-08 02:43:00+00', 0, '2026-11-08 02:46:00+00', '{"household":"019b76da-a947-70c4-9686-774720cc5fb2","category":"dispute","description":"借路运材料压坏了菜地，赔偿没谈拢。","urgency":"normal","latitude":28.218464,"longitude":113.520712,"accuracy_m":22}', 'fea886c4f1c1f34f4f2700391ebd9c78570196ae650770e69cd3bab8d60f9e4d', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae79-7104-a311-fcd8ba7a9ac9', 'visit', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a955-73ef-9897-eb3231cd5595', '2026-11-16 08:39:00+00', 0, '2026-11-16 08:40:00+00', '{"household":"019b76da-a955-73ef-9897-eb3231cd5595","purpose":"routine","outcome":"well","note":"","next":"7"}', '877e0d72f598cca54e109412fd0bd7dfa02782fbe76d2b3fb4a5b5b6b4ad0a73', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae32-7a07-b270-ba53b554d444', 'visit', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-09-03 00:48:00+00', 0, '2026-09-03 00:52:00+00', '{"household":"019b76da-a8d9-7cc7-baca-ffa1abed4c66","purpose":"routine","outcome":"well","note":"在晒太阳，精神好","next":"14"}', 'd3ece9bece35d6adcf907024adb548ce2c9bdd327cd48bf0bb4d0ba964a21129', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae33-7ec0-a533-5bf24fba105c', 'visit', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-10-08 00:52:00+00', 0, '2026-10-08 00:53:00+00', '{"household":"019b76da-a8d9-7cc7-baca-ffa1abed4c66","purpose":"routine","outcome":"well","note":"孙子放学在家写作业","next":"none"}', '5430f0fb31568920bd6712d9bafc344303fc780054349cd6d2579a405da56fb7', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae3d-757c-99d4-c11e56e93090', 'visit', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8f0-73fd-a61b-eec109ffedab', '2026-10-11 02:25:00+00', 0, '2026-10-11 02:26:00+00', '{"household":"019b76da-a8f0-73fd-a61b-eec109ffedab","purpose":"routine","outcome":"well","note":"粮油够吃，药也够","next":"30"}', 'bdb562cba4753c231188176e68f5c9b767c3b6beb4fcbbd6a26c7c822bb43638', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ada7-7d99-bcfb-458f58f25243', 'problem', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8f0-73fd-a61b-eec109ffedab', '2026-11-13 01:16:00+00', 0, '2026-11-13 01:28:00+00', '{"household":"019b76da-a8f0-73fd-a61b-eec109ffedab","category":"water","description":"水管冻裂，地上一直冒水。","urgency":"normal","latitude":28.221757,"longitude":113.523828,"accuracy_m":9}', '389190d4f49063e96cb4681dce9658c8734c5d8520ec19cc786448907a868dd9', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae3e-7f46-bb44-f5f2a1f8d702', 'visit', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8f0-73fd-a61b-eec109ffedab', '2026-11-19 07:44:00+00', 0, '2026-11-19 07:45:00+00', '{"household":"019b76da-a8f0-73fd-a61b-eec109ffedab","purpose":"routine","outcome":"well","note":"电热毯换了新的","next":"7"}', 'cc1cbb03ad132db230cce08074268a4b51b773fa3ff63be00d2df11c39e0da6d', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad91-7cb5-baa1-3adbc21a2206', 'problem', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-22 06:05:00+00', 0, '2026-11-22 06:06:00+00', '{"household":"019b76da-a8d9-7cc7-baca-ffa1abed4c66","category":"water","description":"井水有味道，想接自来水。","urgency":"normal","place":"elsewhere","where":"水塘边","latitude":28.217083,"longitude":113.520085,"accuracy_m":8}', 'a030af7286b5f9c43d11cd1041c40fae1b2f0c6f00b8ad24c269b8a0119eea22', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adc2-7dc5-b488-0683c332b78f', 'undertaking', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-23 10:30:00+00', 0, '2026-11-23 10:30:00+00', '{"plan":"组里商量好了：大家出工，材料钱凑一凑。","planned_on":"2026-11-24","problem":"019b76da-ad91-7cb5-baa1-3adbc21a2206","public":"yes"}', '7d50984254f4077856d6dd212a847fc7051259c58cb9ac6803e916cb621b02fe', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adc3-782b-aa9e-ec68b5cf0229', 'contribution', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-23 11:10:00+00', 0, '2026-11-23 11:10:00+00', '{"sort":"hours","amount":"3","giver":"老张","words":"出工","problem":"019b76da-ad91-7cb5-baa1-3adbc21a2206"}', '2227be2f52583634ed4c73f4eaac7d7e01d503e68e134f02fff4601f5e1d3d35', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adc4-752d-8275-1425dc2e07e3', 'contribution', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-23 11:11:00+00', 0, '2026-11-23 11:11:00+00', '{"sort":"hours","amount":"4","giver":"周师傅","words":"带工具","problem":"019b76da-ad91-7cb5-baa1-3adbc21a2206"}', '8ee0669ea5822c2e8d294f869ecbb0871af08ea68d8affcb6044a4e619537e61', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adc5-7456-8dd6-ea0995684665', 'contribution', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-23 11:12:00+00', 0, '2026-11-23 11:12:00+00', '{"sort":"hours","amount":"5","giver":"隔壁两兄弟","words":"搬料","problem":"019b76da-ad91-7cb5-baa1-3adbc21a2206"}', '555fccea7fb464264659c01232ec85b967c81b37ef1821bb9b105ed4178ec1d3', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adc6-7acc-81bb-3a60c35c03a0', 'contribution', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-23 11:13:00+00', 0, '2026-11-23 11:13:00+00', '{"sort":"hours","amount":"6","giver":"组里的嫂子们","words":"做饭、清场","problem":"019b76da-ad91-7cb5-baa1-3adbc21a2206"}', '27258ce40ba2fc8106b1fe2ab7cc9c3fc6c8b37e43a281037b72d15a8019dc90', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adc7-7321-84e6-2ccbb4dd2321', 'contribution', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-23 11:20:00+00', 0, '2026-11-23 11:20:00+00', '{"sort":"pledged","amount":"600","giver":"十二户","words":"每户五十","problem":"019b76da-ad91-7cb5-baa1-3adbc21a2206"}', '582662ad55c3362ce850b228b414032b78188d4b5e589c5ea10941adfd053104', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adc8-719a-93c7-dd260a61ee81', 'contribution', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-23 11:25:00+00', 0, '2026-11-23 11:25:00+00', '{"sort":"received","amount":"600","giver":"乡亲们","words":"交到组长手里","problem":"019b76da-ad91-7cb5-baa1-3adbc21a2206"}', 'f26c38c1ad22a1ed450426187e8e34b2a18cb64d024142da6ecc31b107e28970', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adc9-776b-9ec4-2d056146305c', 'contribution', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-23 11:40:00+00', 0, '2026-11-23 11:40:00+00', '{"sort":"spent","amount":"500.50","words":"材料","problem":"019b76da-ad91-7cb5-baa1-3adbc21a2206"}', '67d04e614759deb61f4433533bf5e436e434a5faf61cc5d1e7ccefb5c71c8b12', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adca-7509-bfb5-0f92534750e4', 'contribution', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-23 11:41:00+00', 0, '2026-11-23 11:41:00+00', '{"sort":"material","giver":"沙场","words":"半车沙","problem":"019b76da-ad91-7cb5-baa1-3adbc21a2206"}', '35567020fa8692e8623f7e7d373071a71de920bb0371187e4ea66de05b243d9b', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adcb-77fa-be1a-8ff00c6a3f64', 'undertaking_end', 1, '019b76da-a811-76ed-9b04-f69e2eb0b948', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-23 11:50:00+00', 0, '2026-11-23 11:50:00+00', '{"problem":"019b76da-ad91-7cb5-baa1-3adbc21a2206","result":"组里出工，一天就弄好了。"}', '8fd9fc3eaec15abb2d846a03bbe1a05de5b81e90f2f7c76b336e0493e61689e4', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ada1-71ac-b957-9227042093c9', 'problem', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a982-71bf-8cae-af5aea2beec5', '2026-09-08 06:00:00+00', 0, '2026-09-08 06:01:00+00', '{"household":"019b76da-a982-71bf-8cae-af5aea2beec5","category":"rubbish","description":"路边有人倒建筑垃圾。","urgency":"normal","place":"elsewhere","where":"组口大樟树旁","latitude":28.221618,"longitude":113.532619,"accuracy_m":6}', '6b0234e0ebdc4de21718c92a7b96e953eb24e67f49591c9bef0e117a28daaf22', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad9f-7151-afd9-56a3a0e17b2d', 'problem', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-14 00:25:00+00', 0, '2026-09-14 00:26:00+00', '{"household":"019b76da-a971-7fb1-98c2-1f1ca77fa4b6","category":"drainage","description":"屋后阳沟塌了一段，水往屋里渗。","urgency":"normal","latitude":28.222109,"longitude":113.534928,"accuracy_m":38}', 'cae0a34cf2feddf4a060175ed8dd9d0a2e5f83ad9043372a836b0801af95cca3', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adb7-702e-b0f3-0eecd8581d52', 'undertaking', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-15 10:30:00+00', 0, '2026-09-15 10:30:00+00', '{"plan":"组里商量好了：大家出工，材料钱凑一凑。","planned_on":"2026-09-16","problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d","public":"yes"}', 'a59e101ec6adf1180e4afd1d4c07beb8164af5c3bfca107251ed57aa5c9f6610', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adb8-7fcb-abbb-d98fa5c3ccef', 'contribution', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-15 11:10:00+00', 0, '2026-09-15 11:10:00+00', '{"sort":"hours","amount":"3","giver":"老张","words":"出工","problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d"}', 'b34e080cc3ff98e3bc70ac8e4cb48c9779f98169835f2988dc76a221f5992eb7', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adb9-751e-af5e-7ec1f81bfe6e', 'contribution', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-15 11:11:00+00', 0, '2026-09-15 11:11:00+00', '{"sort":"hours","amount":"4","giver":"周师傅","words":"带工具","problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d"}', 'f47cfcf3ae4fdff6b52094684d6ca1eb765a3633cc1dee1216214fca7e9c3a10', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adba-717e-8e21-5819aa5c6ae6', 'contribution', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-15 11:12:00+00', 0, '2026-09-15 11:12:00+00', '{"sort":"hours","amount":"5","giver":"隔壁两兄弟","words":"搬料","problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d"}', 'fbacdcfa0be544ada18d0b2f04fcace04de8cc063c59cc4a6142baf6576fafe0', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adbb-743b-9429-b61aed8c03e8', 'contribution', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-15 11:13:00+00', 0, '2026-09-15 11:13:00+00', '{"sort":"hours","amount":"6","giver":"组里的嫂子们","words":"做饭、清场","problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d"}', '6cf1a193a5975a94888b400199d03dd12f9545826a28dcc90a7a9e69395f9572', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adbc-77bc-9d44-82328d49c3bc', 'contribution', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-15 11:20:00+00', 0, '2026-09-15 11:20:00+00', '{"sort":"pledged","amount":"600","giver":"十二户","words":"每户五十","problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d"}', '654c77dbe0fde13c0ca660fe546f84e17b3715f9fc83ada4f53c9ac8be013dcb', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adbd-7cb2-b4d0-bdeedd1588fd', 'contribution', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-15 11:25:00+00', 0, '2026-09-15 11:25:00+00', '{"sort":"received","amount":"600","giver":"乡亲们","words":"交到组长手里","problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d"}', '02223730ea04bacdd480d06f608df831e9964473643ca160926990ad29840a10', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adbe-7eb6-81c7-7d7ee6e358d4', 'contribution', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-15 11:40:00+00', 0, '2026-09-15 11:40:00+00', '{"sort":"spent","amount":"490.50","words":"材料","problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d"}', '074d2042ee5910ce52f1849550cc88eb89f947eede14bf05d0176a679ba5633b', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adbf-73a3-b68f-96d6d7115e40', 'contribution', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-15 11:41:00+00', 0, '2026-09-15 11:41:00+00', '{"sort":"material","giver":"沙场","words":"半车沙","problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d"}', '342bc0e1148195155ccbaacee26d24044382948afdcc1758190e00ff29bcce18', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adc0-76f8-b568-274f3530b8d7', 'contribution', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-15 11:45:00+00', 0, '2026-09-15 11:45:00+00', '{"sort":"photos","words":"动工前、完工后","attachments":["be37a3735e1f811eb7039532efcae799fea7612d225dbab292a3c095c55d731a","1a399eef51478c8def09e1e702c97b591279d98754f09c0acb3382697fc0cd49"],"problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d"}', 'af80bf815a6484b4c058de6fc8d6da418d523b95901eae34f109ed609570f68f', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adc1-7fa7-9eea-8850309afbe6', 'undertaking_end', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-15 11:50:00+00', 0, '2026-09-15 11:50:00+00', '{"problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d","result":"组里出工，一天就弄好了。"}', 'b30cce69839fc6bf811e566a8e6c6dbe7b62c8e939ef80a51aaf56ff585dd2eb', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae92-76e9-af80-0181741c253b', 'visit', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a982-71bf-8cae-af5aea2beec5', '2026-09-28 01:09:00+00', 0, '2026-09-28 03:29:00+00', '{"household":"019b76da-a982-71bf-8cae-af5aea2beec5","purpose":"routine","outcome":"well","note":"孙子放学在家写作业","next":"14"}', 'ec157b530597d0f8f25dce493a68a3dac4aebf2cf06d6ac619bfd732df279844', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad90-73ae-b6c2-d1904237e4d0', 'problem', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '2026-10-27 00:28:00+00', 0, '2026-10-27 00:31:00+00', '{"household":"019b76da-a97e-7f7f-aa87-93e1fdcfaec4","category":"drainage","description":"沟边常年积水，蚊子多。","urgency":"normal","latitude":28.220732,"longitude":113.53489,"accuracy_m":26}', '85b99e1b5296c3760fba06ccaf66cddaf98c6d6024beff5015d6402178d0a697', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae89-7bd2-8e87-87f035315865', 'visit', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-10-29 00:25:00+00', 0, '2026-10-29 00:26:00+00', '{"household":"019b76da-a971-7fb1-98c2-1f1ca77fa4b6","purpose":"routine","outcome":"phone","note":"在外打工，电话里说家里都好","next":"14"}', '258a58976bb305302401f63560a39cb95d898dc153fd436c454e6be715316b0c', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae8f-7cb4-b8f3-6601de23fa80', 'visit', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '2026-10-30 06:41:00+00', 0, '2026-10-30 06:42:00+00', '{"household":"019b76da-a97e-7f7f-aa87-93e1fdcfaec4","purpose":"routine","outcome":"well","note":"孙子放学在家写作业","next":"14"}', '9d1b115b12f6dac2e87e7dbd0039cf9e59a50c29d52a045168dc9e0de8fe8999', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae90-79e5-920b-8020728467ac', 'visit', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '2026-11-02 09:21:00+00', 0, '2026-11-02 09:56:00+00', '{"household":"019b76da-a97e-7f7f-aa87-93e1fdcfaec4","purpose":"routine","outcome":"well","note":"","next":"14"}', '6c1e44ae052b9ee4fc2cb83b37d9cedb3ed91ec2ce83b12705adafc344db2de1', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae8a-7052-8d51-addc2bfdcd1d', 'visit', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-11-07 06:52:00+00', 0, '2026-11-07 06:56:00+00', '{"household":"019b76da-a971-7fb1-98c2-1f1ca77fa4b6","purpose":"routine","outcome":"well","note":"说最近睡得好","next":"30"}', 'b0f803bd0dd2a3e578c1ee97ce22072e9722048d79baf787adb3631586937309', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae8b-755e-9894-636896298938', 'visit', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-11-14 09:10:00+00', 0, '2026-11-14 11:30:00+00', '{"household":"019b76da-a971-7fb1-98c2-1f1ca77fa4b6","purpose":"routine","outcome":"absent","note":"邻居说去女儿家了","next":"none"}', '4c54c5162b95c573c60c3fd5879ca4ad1a078718f8c313c9c488c3a4fd11f223', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae91-7c73-b6ff-46702a59ed1f', 'visit', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '2026-11-17 06:53:00+00', 0, '2026-11-17 06:57:00+00', '{"household":"019b76da-a97e-7f7f-aa87-93e1fdcfaec4","purpose":"routine","outcome":"well","note":"","next":"14"}', '6c1e44ae052b9ee4fc2cb83b37d9cedb3ed91ec2ce83b12705adafc344db2de1', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae93-77d2-8aca-823fdfab02f1', 'visit', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a982-71bf-8cae-af5aea2beec5', '2026-11-22 01:53:00+00', 0, '2026-11-22 01:54:00+00', '{"household":"019b76da-a982-71bf-8cae-af5aea2beec5","purpose":"routine","outcome":"need","note":"想办老年卡","next":"none"}', '90ece23ff0ff2f38c879b98df79a71b0fd561e29c59ea831af4959bc2e3f5fe6', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae94-7427-b45a-37524bdad5f1', 'visit', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a982-71bf-8cae-af5aea2beec5', '2026-11-25 08:26:00+00', 0, '2026-11-25 08:30:00+00', '{"household":"019b76da-a982-71bf-8cae-af5aea2beec5","purpose":"routine","outcome":"well","note":"孙子放学在家写作业","next":"14"}', 'ec157b530597d0f8f25dce493a68a3dac4aebf2cf06d6ac619bfd732df279844', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad9e-74de-aaba-e383bbc2f0fe', 'problem', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a902-75ec-a87c-e42e6e52076d', '2026-11-05 06:56:00+00', 0, '2026-11-05 06:59:00+00', '{"household":"019b76da-a902-75ec-a87c-e42e6e52076d","category":"safety","description":"塘边没有警示牌。","urgency":"normal","latitude":28.22978,"longitude":113.521662,"accuracy_m":17}', 'b1172d912101494b7849a20bbfef4e1c72f7832a7ee5ead38ff6d48270151552', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae47-7f44-843d-66b31dc0db8d', 'visit', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a902-75ec-a87c-e42e6e52076d', '2026-11-21 08:47:00+00', 0, '2026-11-21 11:07:00+00', '{"household":"019b76da-a902-75ec-a87c-e42e6e52076d","purpose":"routine","outcome":"well","note":"电热毯换了新的","next":"30"}', '78327ebc34cacfecf60558bccb2fbde1ff2de4ac3822ff7f57bd8425afcd0283', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae48-71ec-88dc-636c95e2ee8b', 'visit', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a902-75ec-a87c-e42e6e52076d', '2026-11-24 09:25:00+00', 0, '2026-11-24 09:26:00+00', '{"household":"019b76da-a902-75ec-a87c-e42e6e52076d","purpose":"routine","outcome":"need","note":"柴火不够，想请人帮忙搬","next":"30"}', '6f0549117900b43bd4c9d27fd592233f83928d134df4471c937654347101835c', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aeb0-7989-ba22-52b1c6c96670', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '2026-09-06 07:42:00+00', 0, '2026-09-06 08:17:00+00', '{"household":"019b76da-a9b3-7010-b13a-fa4dc2435d74","purpose":"routine","outcome":"well","note":"","next":"30"}', '70b9e994eb2229cc541865cbd5a3422dd47ed0a3f06e737efe0d9a0ae3b96ef7', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aff8-7d70-b84e-4cb5cbeeca7c', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '2026-09-06 08:22:00+00', 0, '2026-09-06 08:52:00+00', '{"household":"019b76da-a9b3-7010-b13a-fa4dc2435d74","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', 'e0ecb58ae75f81c8e888daf5c09cd3f17d09d4e8ca87cdb5ca7ef8d2f0ccffda', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aff9-7103-9edd-9f3fdc9090b5', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '2026-09-06 08:32:00+00', 0, '2026-09-06 08:52:00+00', '{"resident":"019b76da-a9b6-77a9-a995-84cb70e9b64c","readings":[{"systolic":135,"diastolic":81,"pulse":76},{"systolic":129,"diastolic":79,"pulse":74}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'de5a0b305c4ca132112b8a1dcc89eebfd190850c07270c357aa3a4bb27890b9d', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b01c-738c-9a7e-cdb144957d34', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-09-06 09:57:00+00', 0, '2026-09-06 10:27:00+00', '{"household":"019b76da-a9a8-7ae4-ae69-f77f517142ba","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '53f320c1f57f0a72c9843b2c1a82d522ba866694981c952cd04736484e6384e6', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b01d-7dcb-ba94-3478298c50f6', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-09-06 10:07:00+00', 0, '2026-09-06 10:27:00+00', '{"resident":"019b76da-a9aa-7750-892b-c494e18200c7","readings":[{"systolic":151,"diastolic":96,"pulse":72},{"systolic":149,"diastolic":96,"pulse":69}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '62d8f6846850450c56ce66479026e310b2ba5d014414052a35c078107c1d6075', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adaa-78e7-a5ee-0ee47825d354', 'problem', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '2026-09-10 06:10:00+00', 0, '2026-09-10 06:13:00+00', '{"household":"019b76da-a9b3-7010-b13a-fa4dc2435d74","category":"rubbish","description":"河边堆了塑料袋、农药瓶。","urgency":"soon"}', 'c25abea7d298defc27e5749ef0044d64e4b13f91a8059fad597f61968b05b130', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad96-7a04-8bfa-fa4a2ceffa2a', 'problem', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a99d-7710-88bd-749bcfeaffab', '2026-09-30 00:43:00+00', 0, '2026-09-30 00:46:00+00', '{"household":"019b76da-a99d-7710-88bd-749bcfeaffab","category":"water","description":"停水没有通知，老人没水做饭。","urgency":"normal","latitude":28.21141,"longitude":113.531727,"accuracy_m":23}', 'f191400e5b05ff1e59d24b70d6ab461d0de46fb24276a241e3fecc42fea1f866', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b062-78b6-9875-28e0e85c9bbd', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '2026-10-06 08:15:00+00', 0, '2026-10-06 08:45:00+00', '{"household":"019b76da-a9b3-7010-b13a-fa4dc2435d74","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', 'e0ecb58ae75f81c8e888daf5c09cd3f17d09d4e8ca87cdb5ca7ef8d2f0ccffda', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b063-7ccf-a31d-7d830cf7656b', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '2026-10-06 08:25:00+00', 0, '2026-10-06 08:45:00+00', '{"resident":"019b76da-a9b6-77a9-a995-84cb70e9b64c","readings":[{"systolic":132,"diastolic":81,"pulse":64},{"systolic":128,"diastolic":79,"pulse":63}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'f16a64071a593cf96650ec860e686955b4516c424ae815433693876a1cf04e28', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aea8-70aa-a16f-8fa2dc2cac5d', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-10-08 06:01:00+00', 0, '2026-10-08 06:36:00+00', '{"household":"019b76da-a9a8-7ae4-ae69-f77f517142ba","purpose":"routine","outcome":"well","note":"菜地刚种完，聊了一会儿","next":"none"}', '2c2344ffe8cc7ead23fa91435f9f863bfc0f4936ff77b12dce95434471ab6bdd', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aea9-7e12-87e1-525afef75cd2', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-10-11 02:15:00+00', 0, '2026-10-11 02:16:00+00', '{"household":"019b76da-a9a8-7ae4-ae69-f77f517142ba","purpose":"routine","outcome":"well","note":"","next":"30"}', '438fc7090c32091d67a1b45cdcc7f2a53e1f087abe8d7dc1d3bad14975648419', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aeb1-72c7-b918-6d4602a59969', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '2026-10-15 02:49:00+00', 0, '2026-10-15 03:24:00+00', '{"household":"019b76da-a9b3-7010-b13a-fa4dc2435d74","purpose":"routine","outcome":"well","note":"在晒太阳，精神好","next":"none"}', 'f49675bdccdef023dd8317a6aef340789bb90a98526493dbcf19bef0bde2aab8', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aeaa-765c-a7d8-4e0d7a4efa05', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-10-17 08:16:00+00', 0, '2026-10-17 10:36:00+00', '{"household":"019b76da-a9a8-7ae4-ae69-f77f517142ba","purpose":"routine","outcome":"well","note":"儿子打过电话，说腊月回来","next":"30"}', 'e2ea39e3c3dc1cb4642cd9c7c77185dfac12432ec580256f4e8b084e65bc9765', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aea1-7db1-b2d2-fd53e371c9f4', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a99d-7710-88bd-749bcfeaffab', '2026-10-24 00:15:00+00', 0, '2026-10-24 00:16:00+00', '{"household":"019b76da-a99d-7710-88bd-749bcfeaffab","purpose":"routine","outcome":"well","note":"儿子打过电话，说腊月回来","next":"none"}', '8d3349fd9d3c445eeb6a87edfa43d0f145ce61eddd92e1e62a554fc1e85c6099', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b030-76de-a860-748480fcb8fb', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '2026-10-25 06:10:00+00', 0, '2026-10-25 06:40:00+00', '{"household":"019b76da-a9b3-7010-b13a-fa4dc2435d74","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', 'e0ecb58ae75f81c8e888daf5c09cd3f17d09d4e8ca87cdb5ca7ef8d2f0ccffda', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b031-7576-83d4-8048703739ed', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '2026-10-25 06:20:00+00', 0, '2026-10-25 06:40:00+00', '{"resident":"019b76da-a9b6-77a9-a995-84cb70e9b64c","readings":[{"systolic":128,"diastolic":74,"pulse":83},{"systolic":122,"diastolic":72,"pulse":82}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'ca1829c39bfb3e77458180f8195033bdf9a3b22337ea5bbb2bdea07ebba65ace', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b00c-7295-8628-b46e5d09fc57', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-12 07:30:00+00', 0, '2026-11-12 08:00:00+00', '{"household":"019b76da-a9a8-7ae4-ae69-f77f517142ba","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '53f320c1f57f0a72c9843b2c1a82d522ba866694981c952cd04736484e6384e6', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b00d-7cd3-8ce8-462b06e672a4', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-12 07:40:00+00', 0, '2026-11-12 08:00:00+00', '{"resident":"019b76da-a9a9-7a31-a0b5-631ae873e451","readings":[{"systolic":108,"diastolic":64,"pulse":86},{"systolic":108,"diastolic":64,"pulse":85}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '4399d88a774757a9fa0fc69dc8ba0c7f16dda2f0bff908b517a94c2a4e688c69', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b016-7031-8375-efc087cd86d4', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-14 08:30:00+00', 0, '2026-11-14 09:00:00+00', '{"household":"019b76da-a9a8-7ae4-ae69-f77f517142ba","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '53f320c1f57f0a72c9843b2c1a82d522ba866694981c952cd04736484e6384e6', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b017-7d11-8ba5-aa695939473b', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-14 08:40:00+00', 0, '2026-11-14 09:00:00+00', '{"resident":"019b76da-a9aa-7750-892b-c494e18200c7","readings":[{"systolic":145,"diastolic":80,"pulse":65},{"systolic":145,"diastolic":80,"pulse":62}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'd51ab38956b40b314d274224b4bb4d2e9b93905710826fad61b154391dc612ad', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aeab-719b-9a4d-42c306c63c4e', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-17 07:48:00+00', 0, '2026-11-17 12:48:00+00', '{"household":"019b76da-a9a8-7ae4-ae69-f77f517142ba","purpose":"routine","outcome":"well","note":"说最近睡得好","next":"30"}', '887c457194a84d9d0f353a00312475c3ec3e9b674421af2a61fd89c083dee5e5', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afce-7b24-9187-4b149a7b80f0', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-24 07:36:00+00', 0, '2026-11-24 08:06:00+00', '{"household":"019b76da-a9a8-7ae4-ae69-f77f517142ba","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '53f320c1f57f0a72c9843b2c1a82d522ba866694981c952cd04736484e6384e6', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afcf-71ef-8e7b-6caa71a952f4', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-24 07:46:00+00', 0, '2026-11-24 08:06:00+00', '{"resident":"019b76da-a9aa-7750-892b-c494e18200c7","readings":[{"systolic":167,"diastolic":87,"pulse":76},{"systolic":165,"diastolic":87,"pulse":74}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '37ad1b3736b30c0c42dbf69c93e4f721306105942a285b831486582e70e101ed', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad95-7e04-8875-954cb0c3fbbd', 'problem', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-28 02:06:00+00', 0, '2026-11-28 02:07:00+00', '{"household":"019b76da-a9a8-7ae4-ae69-f77f517142ba","category":"noise","description":"广场音响放到十点以后。","urgency":"normal","latitude":28.213237,"longitude":113.53504,"accuracy_m":19}', '4a602f2274302b576712a22f9e6587e8867a038c6b324adc318c702a26cd1089', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adcc-7180-9a4a-19e6832e94aa', 'undertaking', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-28 10:30:00+00', 0, '2026-11-28 10:30:00+00', '{"plan":"组里商量好了：大家出工，材料钱凑一凑。","planned_on":"2026-11-29","problem":"019b76da-ad95-7e04-8875-954cb0c3fbbd","public":"yes"}', '9e993f747618bd655806b06bf1714f1e87c7f527f1e862457603ec7fd69057fd', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adcd-72d3-bb98-87afbf1c139a', 'contribution', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-28 11:10:00+00', 0, '2026-11-28 11:10:00+00', '{"sort":"hours","amount":"3","giver":"老张","words":"出工","problem":"019b76da-ad95-7e04-8875-954cb0c3fbbd"}', 'cd9a73679128ad611e8c4c1cdb5767d74c9f51c60f81111a5dc2f46850688845', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adce-7544-9b93-8def3bf655c5', 'contribution', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-28 11:11:00+00', 0, '2026-11-28 11:11:00+00', '{"sort":"hours","amount":"4","giver":"周师傅","words":"带工具","problem":"019b76da-ad95-7e04-8875-954cb0c3fbbd"}', '3190cf474ce5a030283a4b2e36e894d7cf66cd6fd53535ea36fc91e0555f3dd2', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adcf-7665-a557-79741e30a2c1', 'contribution', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-28 11:20:00+00', 0, '2026-11-28 11:20:00+00', '{"sort":"pledged","amount":"600","giver":"十二户","words":"每户五十","problem":"019b76da-ad95-7e04-8875-954cb0c3fbbd"}', '4a687456eca00e24c1278d0dc8c7efc3fe8b41c7cd1e364f52ff6234a366645c', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-add0-7f9c-8418-0571a463d971', 'contribution', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-11-28 11:25:00+00', 0, '2026-11-28 11:25:00+00', '{"sort":"received","amount":"350","giver":"乡亲们","words":"交到组长手里","problem":"019b76da-ad95-7e04-8875-954cb0c3fbbd"}', 'eb0d729cd6abc873a3ec614d1bd1f6c37c74eeb29c909e529938b7f3be96a8d8', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b012-74c4-b7e5-ffadb0bb2a12', 'visit', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a9c7-754a-997a-2eb28c2ad422', '2026-09-15 00:46:00+00', 0, '2026-09-15 01:16:00+00', '{"household":"019b76da-a9c7-754a-997a-2eb28c2ad422","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '5aaac6f19037df638c8efb78efb9bb4229db7bd8f9941e7b0d5d4428bc0f321c', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b013-72c3-8dcd-28fff28b6a87', 'blood_pressure', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a9c7-754a-997a-2eb28c2ad422', '2026-09-15 00:56:00+00', 0, '2026-09-15 01:16:00+00', '{"resident":"019b76da-a9c8-7521-908e-68ff46151dea","readings":[{"systolic":116,"diastolic":72,"pulse":82},{"systolic":116,"diastolic":72,"pulse":81}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '627e93c72a70f58720a388bd2c9389aea04e557f7af96e501eca2e423b6b9ee2', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aebb-7cf8-a3fa-470e8cbc2969', 'visit', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a9c7-754a-997a-2eb28c2ad422', '2026-09-16 07:30:00+00', 0, '2026-09-16 09:50:00+00', '{"household":"019b76da-a9c7-754a-997a-2eb28c2ad422","purpose":"routine","outcome":"phone","note":"电话约了周末见面","next":"30"}', '6f0dc4cca0dfb0b9f71b655345d5ece6fd24a01df90cf142544912218cfdab4a', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afda-705c-a35e-bf941a268768', 'visit', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a9c7-754a-997a-2eb28c2ad422', '2026-09-30 08:21:00+00', 0, '2026-09-30 08:51:00+00', '{"household":"019b76da-a9c7-754a-997a-2eb28c2ad422","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '5aaac6f19037df638c8efb78efb9bb4229db7bd8f9941e7b0d5d4428bc0f321c', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afdb-7cf8-92f2-28de17d54a7c', 'blood_pressure', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a9c7-754a-997a-2eb28c2ad422', '2026-09-30 08:31:00+00', 0, '2026-09-30 08:51:00+00', '{"resident":"019b76da-a9c8-7521-908e-68ff46151dea","readings":[{"systolic":109,"diastolic":76,"pulse":79},{"systolic":107,"diastolic":76,"pulse":79}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '1ec79a676717a3b85142738525ab4de6bf9ffeaf4121358bcbb1ad74bbd16666', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aebc-7a90-ab97-ef18d636006e', 'visit', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a9c7-754a-997a-2eb28c2ad422', '2026-10-06 08:40:00+00', 0, '2026-10-06 08:41:00+00', '{"household":"019b76da-a9c7-754a-997a-2eb28c2ad422","purpose":"routine","outcome":"well","note":"降压药按时在吃","next":"none"}', '32a263e6d078c2969dce164cb9bfbe3f922ce58c2d4427d58d54bd2a13931d4a', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aebd-75be-ad36-fffa64bb736f', 'visit', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a9c7-754a-997a-2eb28c2ad422', '2026-10-09 08:18:00+00', 0, '2026-10-09 13:18:00+00', '{"household":"019b76da-a9c7-754a-997a-2eb28c2ad422","purpose":"routine","outcome":"well","note":"说最近睡得好","next":"none"}', '05139afcc6776857566089693ef3480ee48cfda42e8e761d6c2a9b6b3f894560', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad9a-7dfc-87f0-45ab30a7bb01', 'problem', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a9c7-754a-997a-2eb28c2ad422', '2026-10-30 06:47:00+00', 0, '2026-10-30 06:59:00+00', '{"household":"019b76da-a9c7-754a-997a-2eb28c2ad422","category":"road","description":"进组的路面坏了一个坑，摩托车容易摔。","urgency":"normal","latitude":28.224078,"longitude":113.531615,"accuracy_m":21}', 'e9082f5a9439c582fb4888e20db9030122a8df0a94462307d4eb32574fec46a0', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afd2-73ff-8a4d-1a2567c91647', 'visit', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a9c7-754a-997a-2eb28c2ad422', '2026-11-24 09:42:00+00', 0, '2026-11-24 10:12:00+00', '{"household":"019b76da-a9c7-754a-997a-2eb28c2ad422","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '5aaac6f19037df638c8efb78efb9bb4229db7bd8f9941e7b0d5d4428bc0f321c', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afd3-7598-8b2b-8b3719794303', 'blood_pressure', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a9c7-754a-997a-2eb28c2ad422', '2026-11-24 09:52:00+00', 0, '2026-11-24 10:12:00+00', '{"resident":"019b76da-a9c8-7521-908e-68ff46151dea","readings":[{"systolic":122,"diastolic":78,"pulse":75},{"systolic":122,"diastolic":78,"pulse":73}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'b745c189fbb4ef9dc6f54b81c49df4dafbc9cb84f0e2866cf53d714ea064fdc9', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aef3-7bf5-8b6c-fbbfeeb0cd1f', 'visit', 1, '019b76da-a81e-7cc7-9cba-bbe9c478e689', NULL, '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-aa24-7721-83e0-90efc75b15d2', '2026-09-29 09:44:00+00', 0, '2026-09-29 09:45:00+00', '{"household":"019b76da-aa24-7721-83e0-90efc75b15d2","purpose":"routine","outcome":"absent","note":"门锁着","next":"30"}', '60afca0bcfb7e9bb8e027d88c0173107d5822ce24dc057a60decaaa190699e6f', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ada2-7d9b-8d40-2cead84912f1', 'problem', 1, '019b76da-a81e-7cc7-9cba-bbe9c478e689', NULL, '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-aa24-7721-83e0-90efc75b15d2', '2026-10-07 07:00:00+00', 0, '2026-10-07 07:12:00+00', '{"household":"019b76da-aa24-7721-83e0-90efc75b15d2","category":"drainage","description":"排水沟被淤泥堵住，水流不动。","urgency":"soon","latitude":28.230194,"longitude":113.534195,"accuracy_m":19}', 'e93cd5e502b9c5675d8d9e48b296d3f82227049dafaff3be81cdb11886eb9612', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aeec-7c43-9a41-9b384267ce80', 'visit', 1, '019b76da-a81e-7cc7-9cba-bbe9c478e689', NULL, '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-aa12-77c1-9307-69850f2266b2', '2026-10-20 09:18:00+00', 0, '2026-10-20 09:22:00+00', '{"household":"019b76da-aa12-77c1-9307-69850f2266b2","purpose":"routine","outcome":"absent","note":"","next":"none"}', 'a1519d11850494ff7fee5d344c1d6255fde288ec5e58322004c4349c51889282', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-aef4-762f-8717-d63c0845acb9', 'visit', 1, '019b76da-a81e-7cc7-9cba-bbe9c478e689', NULL, '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-aa24-7721-83e0-90efc75b15d2', '2026-10-28 00:03:00+00', 0, '2026-10-28 05:03:00+00', '{"household":"019b76da-aa24-7721-83e0-90efc75b15d2","purpose":"routine","outcome":"well","note":"孙子放学在家写作业","next":"none"}', 'bae756273eba9c20e56cbb5d6e6945db8c594533968eb805c42e4aef4ea82687', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ada8-7079-8ab2-9d7cfc21bb5a', 'problem', 1, '019b76da-a81e-7cc7-9cba-bbe9c478e689', NULL, '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-aa12-77c1-9307-69850f2266b2', '2026-10-29 02:33:00+00', 0, '2026-10-29 02:36:00+00', '{"household":"019b76da-aa12-77c1-9307-69850f2266b2","category":"water","description":"停水没有通知，老人没水做饭。","urgency":"soon","latitude":28.216889,"longitude":113.531303,"accuracy_m":33}', 'e6ccd2ab59d386f24fbcce5dc549ab3fffc82b097d413ea460205ce6f5b5fbb3', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b002-7e31-99be-aed4ca2b13bf', 'visit', 1, '019b76da-a81e-7cc7-9cba-bbe9c478e689', NULL, '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-aa12-77c1-9307-69850f2266b2', '2026-11-25 06:53:00+00', 0, '2026-11-25 07:23:00+00', '{"household":"019b76da-aa12-77c1-9307-69850f2266b2","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '138327af443ce3683ccea0b0fb7c3d805a375b879b0ae221c62d86622e0d8847', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b003-72b1-a53e-fcf7fda7aa7a', 'blood_pressure', 1, '019b76da-a81e-7cc7-9cba-bbe9c478e689', NULL, '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-aa12-77c1-9307-69850f2266b2', '2026-11-25 07:03:00+00', 0, '2026-11-25 07:23:00+00', '{"resident":"019b76da-aa14-7550-99b8-7b92dc2ab26b","readings":[{"systolic":176,"diastolic":93,"pulse":80},{"systolic":172,"diastolic":91,"pulse":79}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '1bae6caeb57f404c499382ef9cec06f83ccd8000094d498c8ed72e1d2b3f38ce', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad9d-70ff-8517-364eca51931b', 'problem', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-06 02:00:00+00', 0, '2026-09-06 02:03:00+00', '{"household":"019b76da-aa81-7614-897c-c8bace6f0b37","category":"drainage","description":"水沟比路低，下雨就漫到门前。","urgency":"normal"}', 'ef3a0b5f27d4ad1baf36dcc205396595febdb16db2330258e22a8d72d496b6ed', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af16-7a42-ad80-4cb401f7399a', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa6b-7b5a-8704-b071fe102dab', '2026-09-06 07:49:00+00', 0, '2026-09-06 12:49:00+00', '{"household":"019b76da-aa6b-7b5a-8704-b071fe102dab","purpose":"routine","outcome":"well","note":"降压药按时在吃","next":"none"}', '69eea628be5abc59fd866211a40f7e414888f4867a5390e67f8a06957ae573df', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adac-7c66-8de3-d9c97a704c16', 'undertaking', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-07 10:30:00+00', 0, '2026-09-07 10:30:00+00', '{"plan":"组里商量好了：大家出工，材料钱凑一凑。","planned_on":"2026-09-08","problem":"019b76da-ad9d-70ff-8517-364eca51931b","public":"yes"}', '850378c3f9492b2d49c864b63b85ae202b077f10fc81a04f80b8a5178996e971', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adad-7afc-a87a-3aaf7ffa4bfe', 'contribution', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-07 11:10:00+00', 0, '2026-09-07 11:10:00+00', '{"sort":"hours","amount":"3","giver":"老张","words":"出工","problem":"019b76da-ad9d-70ff-8517-364eca51931b"}', '091447ae699457f9750c5a50eb51955b1411b8f17b03cd7fdafab9edd6770ad8', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adae-7b7a-9f17-f0942c9960f8', 'contribution', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-07 11:11:00+00', 0, '2026-09-07 11:11:00+00', '{"sort":"hours","amount":"4","giver":"周师傅","words":"带工具","problem":"019b76da-ad9d-70ff-8517-364eca51931b"}', '58509fef8266a67f27de860790ff102741bbf2655523d475a01478d927cf67c9', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adaf-7b60-9e9a-24ee8efd45f1', 'contribution', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-07 11:12:00+00', 0, '2026-09-07 11:12:00+00', '{"sort":"hours","amount":"5","giver":"隔壁两兄弟","words":"搬料","problem":"019b76da-ad9d-70ff-8517-364eca51931b"}', '697c0c9a9322d9124edc0b42effea0e77afabfae29987cc7c5e3316c6aaf26f1', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adb0-722e-adf4-07e77c5a08d6', 'contribution', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-07 11:13:00+00', 0, '2026-09-07 11:13:00+00', '{"sort":"hours","amount":"6","giver":"组里的嫂子们","words":"做饭、清场","problem":"019b76da-ad9d-70ff-8517-364eca51931b"}', '2b6bf64daf2ed6217a89dd0f62bce5a4b6cc8d543b61ac78569348ec64ba8f6f', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adb1-7c71-bbac-65d2b6a6b74a', 'contribution', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-07 11:20:00+00', 0, '2026-09-07 11:20:00+00', '{"sort":"pledged","amount":"600","giver":"十二户","words":"每户五十","problem":"019b76da-ad9d-70ff-8517-364eca51931b"}', '9db74b565bf46749cde86b00b0b7deda747272fce9c6ca062ac6f79377835330', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adb2-7bc4-b38c-0e7a7f11ca3a', 'contribution', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-07 11:25:00+00', 0, '2026-09-07 11:25:00+00', '{"sort":"received","amount":"600","giver":"乡亲们","words":"交到组长手里","problem":"019b76da-ad9d-70ff-8517-364eca51931b"}', '7232bb118d64a4a5091a187c74c804d4bea77bb7317650d2ab8716f9fd7b8935', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adb3-727f-a8ed-49c03aa22db8', 'contribution', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-07 11:40:00+00', 0, '2026-09-07 11:40:00+00', '{"sort":"spent","amount":"480.50","words":"材料","problem":"019b76da-ad9d-70ff-8517-364eca51931b"}', '198d60189f01dee7a57384621e00dd64edbf8613b44454084d977186a44dccf0', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adb4-72aa-b33e-09c8646b7531', 'contribution', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-07 11:41:00+00', 0, '2026-09-07 11:41:00+00', '{"sort":"material","giver":"沙场","words":"半车沙","problem":"019b76da-ad9d-70ff-8517-364eca51931b"}', 'decfc3c1b0d0e8f0b83e930f02bf046830d1eb32492c67c7ed02ae6a839b6e2b', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adb5-7237-9e9c-fda00c233869', 'contribution', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-07 11:45:00+00', 0, '2026-09-07 11:45:00+00', '{"sort":"photos","words":"动工前、完工后","attachments":["1cc7784d308fc05ba07b22fbd0daa7565d1ee5861e75a001dc4d9bb84fb46113","a817160a1459e41edf2991563869a7804ca5b9ae8fe0dc5f7c15b5ee7724cb4d"],"problem":"019b76da-ad9d-70ff-8517-364eca51931b"}', '7bb607049771b10480ac0c30b174551d123c6d0e65a2b547c4e068ca0b001c37', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-adb6-7421-8b94-b2f372e935cc', 'undertaking_end', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-07 11:50:00+00', 0, '2026-09-07 11:50:00+00', '{"problem":"019b76da-ad9d-70ff-8517-364eca51931b","result":"组里出工，一天就弄好了。"}', 'b124528d11a7c7c6c4d550814a3059dfdda03061c3bf7c8c40c911484743abdc', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af12-72bb-9da5-7e33b801ed71', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa67-73e8-ac4f-ce33d5410733', '2026-09-12 09:30:00+00', 0, '2026-09-12 14:30:00+00', '{"household":"019b76da-aa67-73e8-ac4f-ce33d5410733","purpose":"routine","outcome":"absent","note":"在田里，喊了没听见","next":"30"}', 'd07ba9c5bd1a577ca8bbe62bed631d94b72a1e56015f13c10efb150849fee3b4', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afe4-7804-8361-d52405ebc8b9', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '2026-09-13 02:11:00+00', 0, '2026-09-13 02:41:00+00', '{"household":"019b76da-aa89-7041-9a56-2a4f84eb7fb7","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '8aa2a5c21cc39e69649349f2c5d754eb6207b5b425daf514d706e36d2b5adf06', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afe5-7679-9d78-8568afcfd2ce', 'blood_pressure', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '2026-09-13 02:21:00+00', 0, '2026-09-13 02:41:00+00', '{"resident":"019b76da-aa8a-7ccb-b60d-f098b568f3a7","readings":[{"systolic":111,"diastolic":63,"pulse":87},{"systolic":105,"diastolic":61,"pulse":87}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '42ca7250d4d50b0b89f4941fed9b6557f0cf0e46dd7905ee471d77ab39c19fe7', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af13-7ef3-a982-f3f9803e0ef0', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa67-73e8-ac4f-ce33d5410733', '2026-09-20 06:33:00+00', 0, '2026-09-20 08:53:00+00', '{"household":"019b76da-aa67-73e8-ac4f-ce33d5410733","purpose":"routine","outcome":"need","note":"想办老年卡","next":"14"}', '048458b969ebc3e70cee3332fb7308feb2f718a81fbf7b318aaec5d537c863f9', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af25-7add-8abb-794d8f013395', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '2026-09-25 00:22:00+00', 0, '2026-09-25 00:23:00+00', '{"household":"019b76da-aa89-7041-9a56-2a4f84eb7fb7","purpose":"routine","outcome":"well","note":"","next":"14"}', '1d66a68d4393440c2944ce96619ee723af681a01503a5a8097575ca151c16cda', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad9c-750f-a207-59c2dd7dbfba', 'problem', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '2026-10-01 01:48:00+00', 0, '2026-10-01 01:51:00+00', '{"household":"019b76da-aa89-7041-9a56-2a4f84eb7fb7","category":"road","description":"标线磨没了，学校门口看不清斑马线。","urgency":"normal","latitude":28.214357,"longitude":113.54626,"accuracy_m":28}', '3e41305a89e7a97d037861c343599c7e4125c3d47fa58a9417e8f798fa7c2be4', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ada9-71c8-bdc1-29410f861152', 'problem', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa6b-7b5a-8704-b071fe102dab', '2026-10-21 01:34:00+00', 0, '2026-10-21 01:35:00+00', '{"household":"019b76da-aa6b-7b5a-8704-b071fe102dab","category":"noise","description":"货车半夜鸣喇叭。","urgency":"normal","place":"elsewhere","where":"晒谷坪","latitude":28.219825,"longitude":113.551094,"accuracy_m":12}', '87f8001915a70bf5820a1fc6f05d4e0cbc58573d0565838520039b0372738c4d', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad97-7e63-8c9b-4dc9e5cdaccd', 'problem', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa6b-7b5a-8704-b071fe102dab', '2026-10-22 01:01:00+00', 0, '2026-10-22 01:02:00+00', '{"household":"019b76da-aa6b-7b5a-8704-b071fe102dab","category":"water","description":"井水有味道，想接自来水。","urgency":"normal","latitude":28.22673,"longitude":113.546228,"accuracy_m":23}', 'ccb079a9c9074bc5d3ee4743236fd849c13acd0b9ac77329fba919e0abc9bd40', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afc2-7972-8bfa-9c646c532d00', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '2026-10-24 09:01:00+00', 0, '2026-10-24 09:31:00+00', '{"household":"019b76da-aa89-7041-9a56-2a4f84eb7fb7","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '8aa2a5c21cc39e69649349f2c5d754eb6207b5b425daf514d706e36d2b5adf06', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afc3-75ec-97f7-7b8bbd5cff68', 'blood_pressure', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '2026-10-24 09:11:00+00', 0, '2026-10-24 09:31:00+00', '{"resident":"019b76da-aa8a-7ccb-b60d-f098b568f3a7","readings":[{"systolic":124,"diastolic":70,"pulse":85},{"systolic":122,"diastolic":70,"pulse":85}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'f2de408527281c0ed314f018c7010000f536f7578f25ff0e8ce20cfe4f740e11', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b01e-7732-845c-146ddd26316c', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '2026-10-27 08:38:00+00', 0, '2026-10-27 09:08:00+00', '{"household":"019b76da-aa89-7041-9a56-2a4f84eb7fb7","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '8aa2a5c21cc39e69649349f2c5d754eb6207b5b425daf514d706e36d2b5adf06', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b01f-77a3-8e75-9588b689e715', 'blood_pressure', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '2026-10-27 08:48:00+00', 0, '2026-10-27 09:08:00+00', '{"resident":"019b76da-aa8a-7ccb-b60d-f098b568f3a7","readings":[{"systolic":125,"diastolic":76,"pulse":64},{"systolic":119,"diastolic":74,"pulse":61}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '4bc21e888defc11296afabec08f56182a65df381f0fde8e77e21a000bd7dc709', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af21-7e88-9d02-a00ab3a55488', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-10-30 02:10:00+00', 0, '2026-10-30 02:45:00+00', '{"household":"019b76da-aa81-7614-897c-c8bace6f0b37","purpose":"routine","outcome":"well","note":"儿子打过电话，说腊月回来","next":"30"}', '7719575767a349b73c8b029aa3fe9fe1827fe2cc0fb00bc0fb2040941b993548', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af22-79f6-aa7a-e928cc67b6eb', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-11-06 02:41:00+00', 0, '2026-11-06 07:41:00+00', '{"household":"019b76da-aa81-7614-897c-c8bace6f0b37","purpose":"routine","outcome":"well","note":"菜地刚种完，聊了一会儿","next":"none"}', '12a4c77c45ab08542915dc8ddb01740d640877f2eb68fef89ffe4dfbabea724b', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af26-7fb4-8a5b-5cc2279227f2', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '2026-11-07 08:51:00+00', 0, '2026-11-07 08:52:00+00', '{"household":"019b76da-aa89-7041-9a56-2a4f84eb7fb7","purpose":"routine","outcome":"well","note":"降压药按时在吃","next":"30"}', 'a7b398b87a325bfd7d4c072f131765d7e2c0efac7595a797c5aa8e1d33371c08', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af14-7822-b6d3-5f914def074a', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa67-73e8-ac4f-ce33d5410733', '2026-11-12 06:06:00+00', 0, '2026-11-12 06:10:00+00', '{"household":"019b76da-aa67-73e8-ac4f-ce33d5410733","purpose":"routine","outcome":"well","note":"","next":"30"}', '789da1fb51a72755a36ac1bdc7dc3a1a9766053b92e3c865565f1ef0f055194a', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af23-7078-bd41-1fda6630161e', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-11-12 06:57:00+00', 0, '2026-11-12 11:57:00+00', '{"household":"019b76da-aa81-7614-897c-c8bace6f0b37","purpose":"routine","outcome":"phone","note":"在外打工，电话里说家里都好","next":"30"}', 'ca28019eb263634ba2c72fc684192ba8383968b1d357baeffc2caa0fdd8686db', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af15-79f7-9edd-d77473813ca2', 'visit', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa67-73e8-ac4f-ce33d5410733', '2026-11-16 08:05:00+00', 0, '2026-11-16 10:25:00+00', '{"household":"019b76da-aa67-73e8-ac4f-ce33d5410733","purpose":"routine","outcome":"absent","note":"邻居说去女儿家了","next":"7"}', '68cd35e790b1f3e38e026c982bcc2d6b2a887ac7649c8f2a62cc2081e5a0f5de', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad93-7cc7-90c1-e18f45ee4917', 'problem', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa67-73e8-ac4f-ce33d5410733', '2026-11-25 06:38:00+00', 0, '2026-11-25 06:39:00+00', '{"household":"019b76da-aa67-73e8-ac4f-ce33d5410733","category":"tree","description":"树枝伸到路中间，挡住视线。","urgency":"normal","latitude":28.220253,"longitude":113.549548,"accuracy_m":37}', '2f54b27488863a87609bf8d9a3ac2b9a3347a3fc9392786f069ee402a891627a', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ada3-7df5-aa4b-65ca8d32602c', 'problem', 1, '019b76da-a821-776c-ae6b-878d0cb6affc', NULL, '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-aa52-713a-a28e-37109387588c', '2026-10-23 00:21:00+00', 0, '2026-10-23 00:33:00+00', '{"household":"019b76da-aa52-713a-a28e-37109387588c","category":"drainage","description":"屋后阳沟塌了一段，水往屋里渗。","urgency":"normal","place":"elsewhere","where":"组口大樟树旁"}', '4c3e8719262544367b4192fdd1d63b22e999e6984009b7a79792e50810b4d50f', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af0c-7d8d-ac79-42299389eb4a', 'visit', 1, '019b76da-a821-776c-ae6b-878d0cb6affc', NULL, '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-aa52-713a-a28e-37109387588c', '2026-11-09 01:49:00+00', 0, '2026-11-09 01:50:00+00', '{"household":"019b76da-aa52-713a-a28e-37109387588c","purpose":"routine","outcome":"well","note":"一切都好","next":"30"}', 'e28e1cc672d6c07302db251ecdc2c9cf2e6661c9a095365804c7e5ad1f956798', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad94-73e4-a650-aabd0bc3809a', 'problem', 1, '019b76da-a821-776c-ae6b-878d0cb6affc', NULL, '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', '2026-11-17 00:54:00+00', 0, '2026-11-17 01:06:00+00', '{"household":"019b76da-aa63-705f-a1e9-87ad05f4b2c3","category":"rubbish","description":"河边堆了塑料袋、农药瓶。","urgency":"normal","latitude":28.216808,"longitude":113.545214,"accuracy_m":11}', 'f8b159070e76fc3817c9971833ee9c42a502e1042067c84d911ce0d43425a48e', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af0d-7f68-82cb-3ab8757d39f4', 'visit', 1, '019b76da-a821-776c-ae6b-878d0cb6affc', NULL, '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-aa52-713a-a28e-37109387588c', '2026-11-26 09:09:00+00', 0, '2026-11-26 09:13:00+00', '{"household":"019b76da-aa52-713a-a28e-37109387588c","purpose":"routine","outcome":"well","note":"儿子打过电话，说腊月回来","next":"none"}', '1df02c207bb1b645a91b8c653e27acbaebbe10e571266ab1d215b0341650a6ae', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af11-7018-99a9-223bf86e252a', 'visit', 1, '019b76da-a821-776c-ae6b-878d0cb6affc', NULL, '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', '2026-11-26 09:48:00+00', 0, '2026-11-26 09:49:00+00', '{"household":"019b76da-aa63-705f-a1e9-87ad05f4b2c3","purpose":"routine","outcome":"well","note":"孙子放学在家写作业","next":"none"}', '85707abfec1aa34a3ac13cb7e6fcb553989b74c593405fae13d8fa091a2e735f', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad92-75fb-9d73-5b23ccdf53f6', 'problem', 1, '019b76da-a821-776c-ae6b-878d0cb6affc', NULL, '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', '2026-11-29 01:10:00+00', 0, '2026-11-29 01:11:00+00', '{"household":"019b76da-aa63-705f-a1e9-87ad05f4b2c3","category":"road","description":"路肩塌方，只剩一半能走。","urgency":"normal","latitude":28.214033,"longitude":113.546958,"accuracy_m":21}', 'c2759642b9ebec912b2858e376303b17574f482e88242760bd912bd89d1198ea', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afa6-763b-ae2c-bc82a5ddbcf3', 'visit', 1, '019b76da-a82a-7679-88ea-ccf63418ff2a', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-10-12 06:16:00+00', 0, '2026-10-12 06:51:00+00', '{"household":"019b76da-aa81-7614-897c-c8bace6f0b37","purpose":"monday","outcome":"well","note":"","next":"none"}', 'f5c626c55cf3ee24bae27ad08bb354a7110930109f3f4788ce3494bf4252b03b', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afa9-70fa-91b7-63a4b151c7ad', 'visit', 1, '019b76da-a82a-7679-88ea-ccf63418ff2a', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-10-19 02:57:00+00', 0, '2026-10-19 03:32:00+00', '{"household":"019b76da-aa81-7614-897c-c8bace6f0b37","purpose":"monday","outcome":"well","note":"电热毯换了新的","next":"none"}', '1284fc97088be0abefab8a4185467b8ad0d70ed09ffc50f939a7a2b181d60c40', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afb2-7f7a-9593-ceaf35f8426e', 'visit', 1, '019b76da-a82a-7679-88ea-ccf63418ff2a', NULL, '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-aa52-713a-a28e-37109387588c', '2026-11-09 08:17:00+00', 0, '2026-11-09 10:37:00+00', '{"household":"019b76da-aa52-713a-a28e-37109387588c","purpose":"monday","outcome":"need","note":"老花镜坏了，想配一副","next":"none"}', '51a8014d046e7365cb38557c4bd9a70bc5b12f04384fdd65a2dc229177feadc4', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-afb5-797f-bd8f-494421112175', 'visit', 1, '019b76da-a82a-7679-88ea-ccf63418ff2a', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '2026-11-16 01:28:00+00', 0, '2026-11-16 03:48:00+00', '{"household":"019b76da-aa89-7041-9a56-2a4f84eb7fb7","purpose":"monday","outcome":"well","note":"电热毯换了新的","next":"none"}', '15c30b800a768f1039faf37f774018ae6a00b061373f042f83894a4ef203bd27', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af8d-7c85-9609-223ee450b4ac', 'visit', 1, '019b76da-a829-7ddc-8ee6-20d05a293bbf', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '2026-10-12 07:31:00+00', 0, '2026-10-12 07:35:00+00', '{"household":"019b76da-a9a8-7ae4-ae69-f77f517142ba","purpose":"monday","outcome":"well","note":"电热毯换了新的","next":"none"}', '4f27f86309a6b7c9741114406a138f578bde398fdbc339f89d7a68e0a28aa045', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af92-7b99-9a63-fb6431ef9b44', 'visit', 1, '019b76da-a829-7ddc-8ee6-20d05a293bbf', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a9c7-754a-997a-2eb28c2ad422', '2026-10-19 01:48:00+00', 0, '2026-10-19 01:49:00+00', '{"household":"019b76da-a9c7-754a-997a-2eb28c2ad422","purpose":"monday","outcome":"need","note":"老花镜坏了，想配一副","next":"none"}', '4a72a9e2cfd1d0f59c7d023c56fd76ef6512b579dff8969b4cd0df70e513ec4b', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af96-7e7f-8b0d-028b410132c4', 'visit', 1, '019b76da-a829-7ddc-8ee6-20d05a293bbf', NULL, '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-aa12-77c1-9307-69850f2266b2', '2026-11-02 08:50:00+00', 0, '2026-11-02 11:10:00+00', '{"household":"019b76da-aa12-77c1-9307-69850f2266b2","purpose":"monday","outcome":"need","note":"柴火不够，想请人帮忙搬","next":"none"}', '61a37dee8dcc660112d08d17a90dd6ef510b7592b616b411e4d97a79a9c83076', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af9d-7ee6-86c8-5a79e4841c66', 'visit', 1, '019b76da-a829-7ddc-8ee6-20d05a293bbf', NULL, '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-aa12-77c1-9307-69850f2266b2', '2026-11-16 06:38:00+00', 0, '2026-11-16 11:38:00+00', '{"household":"019b76da-aa12-77c1-9307-69850f2266b2","purpose":"monday","outcome":"absent","note":"","next":"none"}', '334521e6cc439af0291ffb5250488edc64040ba6257e01e5c6ae438f31026074', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af79-77a4-b840-3adade04a27f', 'visit', 1, '019b76da-a828-7684-9af6-e6c6b5314058', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-10-19 02:48:00+00', 0, '2026-10-19 02:52:00+00', '{"household":"019b76da-a8d9-7cc7-baca-ffa1abed4c66","purpose":"monday","outcome":"well","note":"电热毯换了新的","next":"none"}', '38fa49237b57c7fb43e2bca6915c4b04e9d89d5eb0db015b87d1da1051d64317', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af80-7807-bd6e-f513e8427fe9', 'visit', 1, '019b76da-a828-7684-9af6-e6c6b5314058', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-02 06:30:00+00', 0, '2026-11-02 08:50:00+00', '{"household":"019b76da-a8d9-7cc7-baca-ffa1abed4c66","purpose":"monday","outcome":"absent","note":"","next":"none"}', '66b254c4fa6fbc1c8b6cf1f82298fe9e7d5f8fa97bb956a5b82a29e71992adc7', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af81-73ff-92fd-99746a87ca8f', 'visit', 1, '019b76da-a828-7684-9af6-e6c6b5314058', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8f0-73fd-a61b-eec109ffedab', '2026-11-09 08:19:00+00', 0, '2026-11-09 08:20:00+00', '{"household":"019b76da-a8f0-73fd-a61b-eec109ffedab","purpose":"monday","outcome":"well","note":"","next":"none"}', 'fcd703cced2d006901c1a794e921830c8b1af731a1db3edcd91dee0d00ee8ed6', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-af85-76d7-8ddc-14fe20b485d8', 'visit', 1, '019b76da-a828-7684-9af6-e6c6b5314058', NULL, '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '2026-11-16 09:16:00+00', 0, '2026-11-16 14:16:00+00', '{"household":"019b76da-a8d9-7cc7-baca-ffa1abed4c66","purpose":"monday","outcome":"well","note":"电热毯换了新的","next":"none"}', '38fa49237b57c7fb43e2bca6915c4b04e9d89d5eb0db015b87d1da1051d64317', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b4db-7e5f-8511-e34455f17953', 'satisfaction', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-aa81-7614-897c-c8bace6f0b37', '2026-09-11 08:30:00+00', 0, '2026-09-11 08:30:00+00', '{"problem":"019b76da-ad9d-70ff-8517-364eca51931b","answer":"satisfied","note":"自己人动手，又快又好。"}', 'db738d4f1f906f845d7ff517ca62efcad4d80f179d2cc96c30f82074c4e34af3', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b4dc-7421-8d67-1a932fcc0087', 'satisfaction', 1, '019b76da-a818-73a6-bfc0-d3cd60d0ca53', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '2026-09-19 08:30:00+00', 0, '2026-09-19 08:30:00+00', '{"problem":"019b76da-ad9f-7151-afd9-56a3a0e17b2d","answer":"satisfied","note":"自己人动手，又快又好。"}', 'ca4fabac68e6c1587cb2c1c7dc3d8c32d38e7340564071c3a91e2d6c4cd6dcdd', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b4f2-73fd-a45e-58f9f313ddda', 'task_report', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8a1-7dad-9820-7317e3aa5e21', '2026-11-12 08:21:00+00', 0, '2026-11-12 08:21:00+00', '{"task":"019b76da-b4df-714f-8f87-7af7875c4357","outcome":"done","note":""}', '8718c8b48621b78c73eececca8f2c4844c27594d0b5bfaef68048cef28a1e9da', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b504-725f-aa66-dc22e396d4e8', 'task_report', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, '2026-11-24 21:42:00+00', 0, '2026-11-24 21:42:00+00', '{"task":"019b76da-b4e1-7cc6-88e3-662d4963f8ee","outcome":"done","note":"两家换了插座，其余没问题"}', 'bdb311389e24b39213b294dd3dd15001b6ef922e846989e74522451584ac2dd1', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b501-7937-9add-633f11627fd4', 'task_report', 1, '019b76da-a827-79ed-ad2d-48a9f83951fc', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, '2026-11-25 01:32:00+00', 0, '2026-11-25 01:32:00+00', '{"task":"019b76da-b4e1-7cc6-88e3-662d4963f8ee","outcome":"done","note":"都提醒过了"}', 'c5718ae0e9cfe83348887cfbd43f62fb85f9f9ef217e234c968ba5b541583683', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b500-72c4-a982-6b8378ab33c7', 'task_report', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, '2026-11-25 05:29:00+00', 0, '2026-11-25 05:29:00+00', '{"task":"019b76da-b4e1-7cc6-88e3-662d4963f8ee","outcome":"done","note":"都提醒过了"}', 'c5718ae0e9cfe83348887cfbd43f62fb85f9f9ef217e234c968ba5b541583683', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b503-7f76-ab4f-830e9f001b73', 'task_report', 1, '019b76da-a825-7d4d-bc3c-ba10e6f0e56b', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, '2026-11-25 23:55:00+00', 0, '2026-11-25 23:55:00+00', '{"task":"019b76da-b4e1-7cc6-88e3-662d4963f8ee","outcome":"done","note":"两家换了插座，其余没问题"}', 'bdb311389e24b39213b294dd3dd15001b6ef922e846989e74522451584ac2dd1', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.submission VALUES ('019b76da-b502-7b40-9313-b27bae486ffc', 'task_report', 1, '019b76da-a821-776c-ae6b-878d0cb6affc', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, '2026-11-26 00:00:00+00', 0, '2026-11-26 00:00:00+00', '{"task":"019b76da-b4e1-7cc6-88e3-662d4963f8ee","outcome":"part","note":"都提醒过了"}', 'f4afc1469dfd2e78bbd745b580bbd9f9664db354abc7d9121450ad327a72dbb9', 'applied', '[]', NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO public.task VALUES ('019b76da-b4df-714f-8f87-7af7875c4357', 'visit', '14号曾奶奶家送一趟米', '低保老人，腿脚不便。', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8a1-7dad-9820-7317e3aa5e21', NULL, 'normal', '2026-11-25 15:59:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-11-10 09:40:00+00', NULL, 'report', '[]', NULL, NULL);
INSERT INTO public.task VALUES ('019b76da-b4e1-7cc6-88e3-662d4963f8ee', 'other', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, NULL, 'normal', '2026-12-04 15:59:00+00', '019b76da-a82b-7d85-8c90-ec5f56296964', '2026-11-24 01:30:00+00', NULL, 'report', '[]', NULL, NULL);
INSERT INTO public.task VALUES ('019b76da-b4ee-71b4-9166-679b97aaa3f5', 'look', '看看沟口淤泥清了没', '改沟还要等镇里派人。村委会先清了沟口的淤泥，请去看一眼，再问问彭奶奶家还积不积水。', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-ad8c-779c-b8bc-d1269e5483d1', 'normal', '2026-11-30 15:59:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-11-29 09:40:00+00', NULL, 'report', '[]', NULL, NULL);
INSERT INTO public.task_assignment VALUES ('019b76da-b4e0-7364-8ffd-e50a3b3c0e19', '019b76da-b4df-714f-8f87-7af7875c4357', '019b76da-a80f-76dc-994c-919c913666e2', 'done', '2026-11-10 09:40:00+00', '2026-11-10 09:45:00+00', '2026-11-10 10:15:00+00', '2026-11-12 08:21:00+00', '', '019b76da-b4f2-73fd-a45e-58f9f313ddda', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4e2-737f-b118-043d7a15b6bf', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a815-781c-9601-6ad203a2653e', 'opened', '2026-11-24 01:30:00+00', '2026-11-24 01:35:00+00', '2026-11-24 02:05:00+00', NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4e3-7ad5-8262-6a623eafe5ea', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a80f-76dc-994c-919c913666e2', 'opened', '2026-11-24 01:30:00+00', '2026-11-24 01:42:00+00', '2026-11-24 02:12:00+00', NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4e4-7177-ac75-c37551c6021b', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a811-76ed-9b04-f69e2eb0b948', 'arrived', '2026-11-24 01:30:00+00', '2026-11-24 01:49:00+00', NULL, NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4e5-7365-9a4a-1b537675e26f', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a813-78af-86f7-c4b4da650b5c', 'opened', '2026-11-24 01:30:00+00', '2026-11-24 01:56:00+00', '2026-11-24 02:26:00+00', NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4e6-752a-85db-ff2903a91eb1', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a81c-7431-8e41-f1a4924ce492', 'done', '2026-11-24 01:30:00+00', '2026-11-24 02:03:00+00', '2026-11-24 02:33:00+00', '2026-11-25 05:29:00+00', '都提醒过了', '019b76da-b500-72c4-a982-6b8378ab33c7', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4e7-7f9f-9f6c-0900470dab0a', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'arrived', '2026-11-24 01:30:00+00', '2026-11-24 02:10:00+00', NULL, NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4e8-7baa-8245-9270f6fc8738', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'arrived', '2026-11-24 01:30:00+00', '2026-11-24 02:17:00+00', NULL, NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4e9-74d3-b193-c92c3cac524f', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'opened', '2026-11-24 01:30:00+00', '2026-11-24 02:24:00+00', '2026-11-24 02:54:00+00', NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4ea-7f89-a640-3eae8a570b18', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a827-79ed-ad2d-48a9f83951fc', 'done', '2026-11-24 01:30:00+00', '2026-11-24 02:31:00+00', '2026-11-24 03:01:00+00', '2026-11-25 01:32:00+00', '都提醒过了', '019b76da-b501-7937-9add-633f11627fd4', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4eb-7518-b13f-4118bd761119', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a821-776c-ae6b-878d0cb6affc', 'opened', '2026-11-24 01:30:00+00', '2026-11-24 02:38:00+00', '2026-11-24 03:08:00+00', '2026-11-26 00:00:00+00', '都提醒过了', '019b76da-b502-7b40-9313-b27bae486ffc', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4ec-75dd-b334-144282d2b39a', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a825-7d4d-bc3c-ba10e6f0e56b', 'done', '2026-11-24 01:30:00+00', '2026-11-24 02:45:00+00', '2026-11-24 03:15:00+00', '2026-11-25 23:55:00+00', '两家换了插座，其余没问题', '019b76da-b503-7f76-ab4f-830e9f001b73', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4ed-7c9d-895f-6edf17120783', '019b76da-b4e1-7cc6-88e3-662d4963f8ee', '019b76da-a823-7bf9-bf17-897c0f758861', 'done', '2026-11-24 01:30:00+00', '2026-11-24 02:52:00+00', '2026-11-24 03:22:00+00', '2026-11-24 21:42:00+00', '两家换了插座，其余没问题', '019b76da-b504-725f-aa66-dc22e396d4e8', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4ef-76dd-aa4c-7297f3e0b3c5', '019b76da-b4ee-71b4-9166-679b97aaa3f5', '019b76da-a80f-76dc-994c-919c913666e2', 'arrived', '2026-11-29 09:40:00+00', '2026-11-29 09:45:00+00', NULL, NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.undertaking VALUES ('019b76da-adc2-7dc5-b488-0683c332b78f', '019b76da-ad91-7cb5-baa1-3adbc21a2206', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-23 10:30:00+00', '组里商量好了：大家出工，材料钱凑一凑。', '2026-11-24', true, '2026-11-23 11:50:00+00');
INSERT INTO public.undertaking VALUES ('019b76da-adb7-702e-b0f3-0eecd8581d52', '019b76da-ad9f-7151-afd9-56a3a0e17b2d', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-15 10:30:00+00', '组里商量好了：大家出工，材料钱凑一凑。', '2026-09-16', true, '2026-09-15 11:50:00+00');
INSERT INTO public.undertaking VALUES ('019b76da-adcc-7180-9a4a-19e6832e94aa', '019b76da-ad95-7e04-8875-954cb0c3fbbd', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 10:30:00+00', '组里商量好了：大家出工，材料钱凑一凑。', '2026-11-29', true, NULL);
INSERT INTO public.undertaking VALUES ('019b76da-adac-7c66-8de3-d9c97a704c16', '019b76da-ad9d-70ff-8517-364eca51931b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-07 10:30:00+00', '组里商量好了：大家出工，材料钱凑一凑。', '2026-09-08', true, '2026-09-07 11:50:00+00');
INSERT INTO public.visit VALUES ('019b76da-b071-7b67-9e3e-4ba6143e5f7d', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-09-30 01:20:00+00', 'routine', 'well', '周爷爷在编竹篮，聊了半个钟头', '2026-10-30', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b074-7ebc-919d-70bad089034b', '019b76da-a8a1-7dad-9820-7317e3aa5e21', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-16 00:50:00+00', 'routine', 'help', '米快吃完了，当天送了一袋去', '2026-10-30', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b079-7524-98d8-e81a6c51c5a5', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-25 06:30:00+00', 'routine', 'phone', '电话里说带孙女去县里看牙', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b06e-77bb-8303-feb1ec7176ca', '019b76da-a885-759a-824c-1d9bb0546bcb', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-31 01:48:00+00', 'routine', 'well', '', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b072-7cce-b58b-6573fd517d84', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-06 08:05:00+00', 'routine', 'need', '入口水沟积水、蚊子多，等天晴再去量一量', '2026-11-20', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b075-70c7-876f-2a20f9d6331a', '019b76da-a8a1-7dad-9820-7317e3aa5e21', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-12 01:10:00+00', 'routine', 'well', '低保金收到了，腿还是不太方便', '2026-12-12', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b06f-7e27-afa7-fcae09000026', '019b76da-a885-759a-824c-1d9bb0546bcb', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-21 02:30:00+00', 'routine', 'absent', '门锁着，邻居说去镇上了', '2026-11-28', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b073-77a6-b6fc-32c43e24dfd3', '019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-23 01:32:00+00', 'routine', 'well', '说膝盖疼，贴了膏药', '2026-11-30', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b07a-7d4c-abad-855c6b811f37', '019b76da-a8c4-7b42-b617-54c5f61dc7fa', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-28 07:25:00+00', 'routine', 'well', '孙女牙看好了', '2026-12-28', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae77-776a-bff2-2f42694f325c', '019b76da-a955-73ef-9897-eb3231cd5595', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-09-13 07:39:00+00', 'routine', 'well', '儿子打过电话，说腊月回来', '2026-09-27', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afe8-7d34-9871-36c095974bbf', '019b76da-a947-70c4-9686-774720cc5fb2', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-09-17 07:08:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae6e-7e93-905a-fb201a5aa669', '019b76da-a947-70c4-9686-774720cc5fb2', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-09-23 09:40:00+00', 'routine', 'need', '柴火不够，想请人帮忙搬', '2026-10-23', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae78-7cde-bd9e-fbb217470683', '019b76da-a955-73ef-9897-eb3231cd5595', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-10-12 07:51:00+00', 'routine', 'phone', '电话约了周末见面', '2026-10-26', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae6f-7f6c-91f1-73074d754f9f', '019b76da-a947-70c4-9686-774720cc5fb2', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-11-06 08:28:00+00', 'routine', 'well', '降压药按时在吃', '2026-12-06', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae79-7104-a311-fcd8ba7a9ac9', '019b76da-a955-73ef-9897-eb3231cd5595', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-11-16 08:39:00+00', 'routine', 'well', '', '2026-11-23', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae32-7a07-b270-ba53b554d444', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-09-03 00:48:00+00', 'routine', 'well', '在晒太阳，精神好', '2026-09-17', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae33-7ec0-a533-5bf24fba105c', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-10-08 00:52:00+00', 'routine', 'well', '孙子放学在家写作业', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae3d-757c-99d4-c11e56e93090', '019b76da-a8f0-73fd-a61b-eec109ffedab', '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-10-11 02:25:00+00', 'routine', 'well', '粮油够吃，药也够', '2026-11-10', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae3e-7f46-bb44-f5f2a1f8d702', '019b76da-a8f0-73fd-a61b-eec109ffedab', '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a811-76ed-9b04-f69e2eb0b948', '2026-11-19 07:44:00+00', 'routine', 'well', '电热毯换了新的', '2026-11-26', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae92-76e9-af80-0181741c253b', '019b76da-a982-71bf-8cae-af5aea2beec5', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-09-28 01:09:00+00', 'routine', 'well', '孙子放学在家写作业', '2026-10-12', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae89-7bd2-8e87-87f035315865', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-10-29 00:25:00+00', 'routine', 'phone', '在外打工，电话里说家里都好', '2026-11-12', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae8f-7cb4-b8f3-6601de23fa80', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-10-30 06:41:00+00', 'routine', 'well', '孙子放学在家写作业', '2026-11-13', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae90-79e5-920b-8020728467ac', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-11-02 09:21:00+00', 'routine', 'well', '', '2026-11-16', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae8a-7052-8d51-addc2bfdcd1d', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-11-07 06:52:00+00', 'routine', 'well', '说最近睡得好', '2026-12-07', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae8b-755e-9894-636896298938', '019b76da-a971-7fb1-98c2-1f1ca77fa4b6', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-11-14 09:10:00+00', 'routine', 'absent', '邻居说去女儿家了', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae91-7c73-b6ff-46702a59ed1f', '019b76da-a97e-7f7f-aa87-93e1fdcfaec4', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-11-17 06:53:00+00', 'routine', 'well', '', '2026-12-01', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae93-77d2-8aca-823fdfab02f1', '019b76da-a982-71bf-8cae-af5aea2beec5', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-11-22 01:53:00+00', 'routine', 'need', '想办老年卡', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae94-7427-b45a-37524bdad5f1', '019b76da-a982-71bf-8cae-af5aea2beec5', '019b76da-a817-7002-88c8-610a3ff591d7', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', '2026-11-25 08:26:00+00', 'routine', 'well', '孙子放学在家写作业', '2026-12-09', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae47-7f44-843d-66b31dc0db8d', '019b76da-a902-75ec-a87c-e42e6e52076d', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-11-21 08:47:00+00', 'routine', 'well', '电热毯换了新的', '2026-12-21', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae48-71ec-88dc-636c95e2ee8b', '019b76da-a902-75ec-a87c-e42e6e52076d', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-11-24 09:25:00+00', 'routine', 'need', '柴火不够，想请人帮忙搬', '2026-12-24', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aeb0-7989-ba22-52b1c6c96670', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-06 07:42:00+00', 'routine', 'well', '', '2026-10-06', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aff8-7d70-b84e-4cb5cbeeca7c', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-06 08:22:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b01c-738c-9a7e-cdb144957d34', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-06 09:57:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b062-78b6-9875-28e0e85c9bbd', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-06 08:15:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aea8-70aa-a16f-8fa2dc2cac5d', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-08 06:01:00+00', 'routine', 'well', '菜地刚种完，聊了一会儿', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aea9-7e12-87e1-525afef75cd2', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-11 02:15:00+00', 'routine', 'well', '', '2026-11-10', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aeb1-72c7-b918-6d4602a59969', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-15 02:49:00+00', 'routine', 'well', '在晒太阳，精神好', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aeaa-765c-a7d8-4e0d7a4efa05', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-17 08:16:00+00', 'routine', 'well', '儿子打过电话，说腊月回来', '2026-11-16', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aea1-7db1-b2d2-fd53e371c9f4', '019b76da-a99d-7710-88bd-749bcfeaffab', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-24 00:15:00+00', 'routine', 'well', '儿子打过电话，说腊月回来', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b030-76de-a860-748480fcb8fb', '019b76da-a9b3-7010-b13a-fa4dc2435d74', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-25 06:10:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b00c-7295-8628-b46e5d09fc57', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-12 07:30:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b016-7031-8375-efc087cd86d4', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-14 08:30:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aeab-719b-9a4d-42c306c63c4e', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-17 07:48:00+00', 'routine', 'well', '说最近睡得好', '2026-12-17', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afce-7b24-9187-4b149a7b80f0', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-24 07:36:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b012-74c4-b7e5-ffadb0bb2a12', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-09-15 00:46:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aebb-7cf8-a3fa-470e8cbc2969', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-09-16 07:30:00+00', 'routine', 'phone', '电话约了周末见面', '2026-10-16', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afda-705c-a35e-bf941a268768', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-09-30 08:21:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aebc-7a90-ab97-ef18d636006e', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-10-06 08:40:00+00', 'routine', 'well', '降压药按时在吃', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aebd-75be-ad36-fffa64bb736f', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-10-09 08:18:00+00', 'routine', 'well', '说最近睡得好', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afd2-73ff-8a4d-1a2567c91647', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-11-24 09:42:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aef3-7bf5-8b6c-fbbfeeb0cd1f', '019b76da-aa24-7721-83e0-90efc75b15d2', '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '2026-09-29 09:44:00+00', 'routine', 'absent', '门锁着', '2026-10-29', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aeec-7c43-9a41-9b384267ce80', '019b76da-aa12-77c1-9307-69850f2266b2', '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '2026-10-20 09:18:00+00', 'routine', 'absent', '', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aef4-762f-8717-d63c0845acb9', '019b76da-aa24-7721-83e0-90efc75b15d2', '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '2026-10-28 00:03:00+00', 'routine', 'well', '孙子放学在家写作业', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b002-7e31-99be-aed4ca2b13bf', '019b76da-aa12-77c1-9307-69850f2266b2', '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-a81e-7cc7-9cba-bbe9c478e689', '2026-11-25 06:53:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af16-7a42-ad80-4cb401f7399a', '019b76da-aa6b-7b5a-8704-b071fe102dab', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-06 07:49:00+00', 'routine', 'well', '降压药按时在吃', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af12-72bb-9da5-7e33b801ed71', '019b76da-aa67-73e8-ac4f-ce33d5410733', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-12 09:30:00+00', 'routine', 'absent', '在田里，喊了没听见', '2026-10-12', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afe4-7804-8361-d52405ebc8b9', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-13 02:11:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af13-7ef3-a982-f3f9803e0ef0', '019b76da-aa67-73e8-ac4f-ce33d5410733', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-20 06:33:00+00', 'routine', 'need', '想办老年卡', '2026-10-04', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af25-7add-8abb-794d8f013395', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-09-25 00:22:00+00', 'routine', 'well', '', '2026-10-09', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afc2-7972-8bfa-9c646c532d00', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-10-24 09:01:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b01e-7732-845c-146ddd26316c', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-10-27 08:38:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af21-7e88-9d02-a00ab3a55488', '019b76da-aa81-7614-897c-c8bace6f0b37', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-10-30 02:10:00+00', 'routine', 'well', '儿子打过电话，说腊月回来', '2026-11-29', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af22-79f6-aa7a-e928cc67b6eb', '019b76da-aa81-7614-897c-c8bace6f0b37', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-11-06 02:41:00+00', 'routine', 'well', '菜地刚种完，聊了一会儿', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af26-7fb4-8a5b-5cc2279227f2', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-11-07 08:51:00+00', 'routine', 'well', '降压药按时在吃', '2026-12-07', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af14-7822-b6d3-5f914def074a', '019b76da-aa67-73e8-ac4f-ce33d5410733', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-11-12 06:06:00+00', 'routine', 'well', '', '2026-12-12', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af23-7078-bd41-1fda6630161e', '019b76da-aa81-7614-897c-c8bace6f0b37', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-11-12 06:57:00+00', 'routine', 'phone', '在外打工，电话里说家里都好', '2026-12-12', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af15-79f7-9edd-d77473813ca2', '019b76da-aa67-73e8-ac4f-ce33d5410733', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a823-7bf9-bf17-897c0f758861', '2026-11-16 08:05:00+00', 'routine', 'absent', '邻居说去女儿家了', '2026-11-23', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af0c-7d8d-ac79-42299389eb4a', '019b76da-aa52-713a-a28e-37109387588c', '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-a821-776c-ae6b-878d0cb6affc', '2026-11-09 01:49:00+00', 'routine', 'well', '一切都好', '2026-12-09', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af0d-7f68-82cb-3ab8757d39f4', '019b76da-aa52-713a-a28e-37109387588c', '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-a821-776c-ae6b-878d0cb6affc', '2026-11-26 09:09:00+00', 'routine', 'well', '儿子打过电话，说腊月回来', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af11-7018-99a9-223bf86e252a', '019b76da-aa63-705f-a1e9-87ad05f4b2c3', '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-a821-776c-ae6b-878d0cb6affc', '2026-11-26 09:48:00+00', 'routine', 'well', '孙子放学在家写作业', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afa6-763b-ae2c-bc82a5ddbcf3', '019b76da-aa81-7614-897c-c8bace6f0b37', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a82a-7679-88ea-ccf63418ff2a', '2026-10-12 06:16:00+00', 'monday', 'well', '', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afa9-70fa-91b7-63a4b151c7ad', '019b76da-aa81-7614-897c-c8bace6f0b37', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a82a-7679-88ea-ccf63418ff2a', '2026-10-19 02:57:00+00', 'monday', 'well', '电热毯换了新的', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afb2-7f7a-9593-ceaf35f8426e', '019b76da-aa52-713a-a28e-37109387588c', '019b76da-a820-7a42-87eb-12b15facd8ce', '019b76da-a82a-7679-88ea-ccf63418ff2a', '2026-11-09 08:17:00+00', 'monday', 'need', '老花镜坏了，想配一副', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afb5-797f-bd8f-494421112175', '019b76da-aa89-7041-9a56-2a4f84eb7fb7', '019b76da-a822-7c81-804d-1b681e45c02b', '019b76da-a82a-7679-88ea-ccf63418ff2a', '2026-11-16 01:28:00+00', 'monday', 'well', '电热毯换了新的', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af8d-7c85-9609-223ee450b4ac', '019b76da-a9a8-7ae4-ae69-f77f517142ba', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '2026-10-12 07:31:00+00', 'monday', 'well', '电热毯换了新的', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af92-7b99-9a63-fb6431ef9b44', '019b76da-a9c7-754a-997a-2eb28c2ad422', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '2026-10-19 01:48:00+00', 'monday', 'need', '老花镜坏了，想配一副', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af96-7e7f-8b0d-028b410132c4', '019b76da-aa12-77c1-9307-69850f2266b2', '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '2026-11-02 08:50:00+00', 'monday', 'need', '柴火不够，想请人帮忙搬', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af9d-7ee6-86c8-5a79e4841c66', '019b76da-aa12-77c1-9307-69850f2266b2', '019b76da-a81d-7583-a049-7e12279688fb', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '2026-11-16 06:38:00+00', 'monday', 'absent', '', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af79-77a4-b840-3adade04a27f', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a828-7684-9af6-e6c6b5314058', '2026-10-19 02:48:00+00', 'monday', 'well', '电热毯换了新的', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af80-7807-bd6e-f513e8427fe9', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a828-7684-9af6-e6c6b5314058', '2026-11-02 06:30:00+00', 'monday', 'absent', '', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af81-73ff-92fd-99746a87ca8f', '019b76da-a8f0-73fd-a61b-eec109ffedab', '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a828-7684-9af6-e6c6b5314058', '2026-11-09 08:19:00+00', 'monday', 'well', '', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af85-76d7-8ddc-14fe20b485d8', '019b76da-a8d9-7cc7-baca-ffa1abed4c66', '019b76da-a810-7805-9764-dc0c2becc353', '019b76da-a828-7684-9af6-e6c6b5314058', '2026-11-16 09:16:00+00', 'monday', 'well', '电热毯换了新的', NULL, NULL, NULL, NULL);
SELECT pg_catalog.setval('public.migration_id_seq', 50, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_phone_key UNIQUE (phone);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.answer_template
    ADD CONSTRAINT answer_template_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.area_outline
    ADD CONSTRAINT area_outline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_path_key UNIQUE (path);
ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_line
    ADD CONSTRAINT audit_line_event_key UNIQUE (event);
ALTER TABLE ONLY public.audit_line
    ADD CONSTRAINT audit_line_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.authenticator
    ADD CONSTRAINT authenticator_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.blood_pressure
    ADD CONSTRAINT blood_pressure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.channel
    ADD CONSTRAINT channel_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.clinic
    ADD CONSTRAINT clinic_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.contribution
    ADD CONSTRAINT contribution_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.department_member
    ADD CONSTRAINT department_member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT department_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.export_job
    ADD CONSTRAINT export_job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.half_way
    ADD CONSTRAINT half_way_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.health_consent
    ADD CONSTRAINT health_consent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.health_record
    ADD CONSTRAINT health_record_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_town_day_key UNIQUE (town, day);
ALTER TABLE ONLY public.household
    ADD CONSTRAINT household_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT import_batch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.import_change
    ADD CONSTRAINT import_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inbox_item
    ADD CONSTRAINT inbox_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.known_as
    ADD CONSTRAINT known_as_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.machine_key
    ADD CONSTRAINT machine_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.machine_key
    ADD CONSTRAINT machine_key_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notify_wish
    ADD CONSTRAINT notify_wish_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.one_time_code
    ADD CONSTRAINT one_time_code_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_credential_key UNIQUE (credential);
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.photo
    ADD CONSTRAINT photo_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pressure_attempt
    ADD CONSTRAINT pressure_attempt_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.problem_also
    ADD CONSTRAINT problem_also_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.problem_also
    ADD CONSTRAINT problem_also_problem_household_key UNIQUE (problem, household);
ALTER TABLE ONLY public.problem_answer
    ADD CONSTRAINT problem_answer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.problem_category
    ADD CONSTRAINT problem_category_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.problem_category
    ADD CONSTRAINT problem_category_town_code_key UNIQUE (town, code);
ALTER TABLE ONLY public.problem_dispatch
    ADD CONSTRAINT problem_dispatch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.problem_escalation
    ADD CONSTRAINT problem_escalation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.problem_escalation
    ADD CONSTRAINT problem_escalation_problem_rule_missed_at_key UNIQUE (problem, rule, missed_at);
ALTER TABLE ONLY public.problem_note
    ADD CONSTRAINT problem_note_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.push_subscription
    ADD CONSTRAINT push_subscription_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.resident
    ADD CONSTRAINT resident_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rung_delivery
    ADD CONSTRAINT rung_delivery_item_channel_key UNIQUE (item, channel);
ALTER TABLE ONLY public.rung_delivery
    ADD CONSTRAINT rung_delivery_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.server_secret
    ADD CONSTRAINT server_secret_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sign_in_throttle
    ADD CONSTRAINT sign_in_throttle_pkey PRIMARY KEY (phone_hash);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.task_asked
    ADD CONSTRAINT task_asked_pkey PRIMARY KEY (name, about);
ALTER TABLE ONLY public.task_assignment
    ADD CONSTRAINT task_assignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.task_rule
    ADD CONSTRAINT task_rule_area_name_key UNIQUE (area, name);
ALTER TABLE ONLY public.task_rule
    ADD CONSTRAINT task_rule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.threshold_choice
    ADD CONSTRAINT threshold_choice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.undertaking
    ADD CONSTRAINT undertaking_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY (id);
CREATE INDEX area_outline_import ON public.area_outline USING btree (import_id);
CREATE UNIQUE INDEX area_outline_present ON public.area_outline USING btree (area) WHERE (replaced_by IS NULL);
CREATE INDEX assignment_account ON public.assignment USING btree (account);
CREATE INDEX assignment_area ON public.assignment USING btree (area);
CREATE INDEX blood_pressure_history ON public.blood_pressure USING btree (resident, measured_at);
CREATE INDEX blood_pressure_of_home ON public.blood_pressure USING btree (household, measured_at);
CREATE INDEX blood_pressure_resident ON public.blood_pressure USING btree (resident);
CREATE INDEX blood_pressure_stored ON public.blood_pressure USING btree (stored_at);
CREATE INDEX blood_pressure_time ON public.blood_pressure USING btree (measured_at, id);
CREATE INDEX blood_pressure_untold ON public.blood_pressure USING btree (resident) WHERE (urgent AND (alerted_at IS NULL) AND (superseded_by IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX blood_pressure_urgent ON public.blood_pressure USING btree (resident, stored_at) WHERE (urgent AND (superseded_by IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX contribution_undertaking ON public.contribution USING btree (undertaking);
CREATE INDEX delivery_digest ON public.delivery USING btree (digest) WHERE (digest IS NOT NULL);
CREATE INDEX delivery_due ON public.delivery USING btree (next_attempt_at) WHERE ((state)::text = ANY ((ARRAY['queued'::character varying, 'sending'::character varying])::text[]));
CREATE INDEX delivery_item ON public.delivery USING btree (item);
CREATE INDEX delivery_state ON public.delivery USING btree (state);
CREATE INDEX delivery_subscription ON public.delivery USING btree (subscription);
CREATE INDEX department_member_account ON public.department_member USING btree (account);
CREATE INDEX device_account ON public.device USING btree (account);
CREATE INDEX event_at ON public.event USING btree (at);
CREATE INDEX event_subject ON public.event USING btree (subject);
CREATE INDEX export_job_asked_by ON public.export_job USING btree (asked_by);
CREATE INDEX export_job_open ON public.export_job USING btree (asked_at) WHERE ((state)::text = ANY ((ARRAY['queued'::character varying, 'running'::character varying])::text[]));
CREATE INDEX half_way_expires ON public.half_way USING btree (expires_at);
CREATE INDEX health_consent_household ON public.health_consent USING btree (household);
CREATE INDEX health_consent_newest ON public.health_consent USING btree (resident, decided_at);
CREATE INDEX health_record_due ON public.health_record USING btree (area, rank, due_on, id);
CREATE INDEX health_record_household ON public.health_record USING btree (household);
CREATE INDEX household_area ON public.household USING btree (area);
CREATE INDEX household_code ON public.household USING btree (code);
CREATE INDEX household_code_key ON public.household USING btree (code_key);
CREATE INDEX import_change_batch ON public.import_change USING btree (batch);
CREATE INDEX inbox_item_account ON public.inbox_item USING btree (account);
CREATE INDEX inbox_item_climb ON public.inbox_item USING btree (climb_at) WHERE (climb_at IS NOT NULL);
CREATE INDEX inbox_item_subject ON public.inbox_item USING btree (subject);
CREATE INDEX known_as_called ON public.known_as USING btree (subject_kind, called);
CREATE INDEX known_as_subject ON public.known_as USING btree (subject);
CREATE INDEX one_time_code_account ON public.one_time_code USING btree (account);
CREATE INDEX one_time_code_code_hash ON public.one_time_code USING btree (code_hash);
CREATE INDEX passkey_account ON public.passkey USING btree (account);
CREATE INDEX photo_submission ON public.photo USING btree (submission);
CREATE INDEX photo_upload_sha256 ON public.photo USING btree (upload_sha256);
CREATE INDEX pressure_attempt_changed ON public.pressure_attempt USING btree (resident) WHERE ((was)::text <> ''::text);
CREATE INDEX pressure_attempt_household ON public.pressure_attempt USING btree (household);
CREATE INDEX pressure_attempt_newest ON public.pressure_attempt USING btree (resident, tried_at);
CREATE INDEX problem_account ON public.problem USING btree (account);
CREATE INDEX problem_answer_problem ON public.problem_answer USING btree (problem);
CREATE INDEX problem_area ON public.problem USING btree (area);
CREATE INDEX problem_dispatch_live ON public.problem_dispatch USING btree (department, problem) WHERE ((ended_at IS NULL) AND (over_at IS NULL));
CREATE INDEX problem_dispatch_open ON public.problem_dispatch USING btree (department, problem) WHERE (ended_at IS NULL);
CREATE INDEX problem_dispatch_past ON public.problem_dispatch USING btree (department, over_at, problem) WHERE ((ended_at IS NULL) AND (over_at IS NOT NULL));
CREATE INDEX problem_dispatch_problem ON public.problem_dispatch USING btree (problem);
CREATE INDEX problem_merged ON public.problem USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX problem_near ON public.problem USING btree (area, category, reported_at);
CREATE INDEX problem_note_problem ON public.problem_note USING btree (problem);
CREATE INDEX problem_of_home ON public.problem USING btree (household, reported_at);
CREATE INDEX problem_open ON public.problem USING btree (rank, sort_at, id) WHERE ((superseded_by IS NULL) AND (withdrawn_at IS NULL) AND (over_at IS NULL));
CREATE INDEX problem_open_of_home ON public.problem USING btree (household) WHERE ((state)::text <> ALL ((ARRAY['closed'::character varying, 'rated'::character varying, 'cancelled'::character varying, 'merged'::character varying])::text[]));
CREATE INDEX problem_open_state ON public.problem USING btree (state, rank, sort_at, id) WHERE ((superseded_by IS NULL) AND (withdrawn_at IS NULL) AND (over_at IS NULL));
CREATE INDEX problem_over ON public.problem USING btree (over_at, id) WHERE ((superseded_by IS NULL) AND (withdrawn_at IS NULL) AND (over_at IS NOT NULL));
CREATE INDEX problem_place ON public.problem USING btree (area, over_at, state, rank, sort_at, category, reported_at, id) WHERE ((superseded_by IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX problem_queue ON public.problem USING btree (state, reported_at, id);
CREATE INDEX problem_reported_at ON public.problem USING btree (reported_at);
CREATE INDEX problem_state ON public.problem USING btree (state);
CREATE UNIQUE INDEX problem_token ON public.problem USING btree (token) WHERE (token IS NOT NULL);
CREATE INDEX push_subscription_account ON public.push_subscription USING btree (account);
CREATE INDEX push_subscription_device ON public.push_subscription USING btree (device);
CREATE INDEX recovery_code_account ON public.recovery_code USING btree (account);
CREATE INDEX resident_household ON public.resident USING btree (household);
CREATE INDEX resident_name_key ON public.resident USING btree (name_key);
CREATE INDEX rung_delivery_due ON public.rung_delivery USING btree (channel, next_attempt_at) WHERE ((state)::text = ANY ((ARRAY['queued'::character varying, 'sending'::character varying])::text[]));
CREATE INDEX saved_view_account ON public.saved_view USING btree (account);
CREATE INDEX sign_in_throttle_kind ON public.sign_in_throttle USING btree (kind);
CREATE INDEX submission_account ON public.submission USING btree (account);
CREATE INDEX submission_open ON public.submission USING btree (state, received_at) WHERE ((state)::text <> 'applied'::text);
CREATE INDEX submission_unsure ON public.submission USING btree (account, received_at) WHERE unsure;
CREATE INDEX submission_waits_for ON public.submission USING btree (waits_for) WHERE (waits_for IS NOT NULL);
CREATE INDEX task_area ON public.task USING btree (area);
CREATE INDEX task_assignment_account ON public.task_assignment USING btree (account);
CREATE INDEX task_assignment_arrived ON public.task_assignment USING btree (arrived_at);
CREATE INDEX task_assignment_once ON public.task_assignment USING btree (task, account);
CREATE INDEX task_assignment_opened ON public.task_assignment USING btree (opened_at);
CREATE INDEX task_assignment_task ON public.task_assignment USING btree (task);
CREATE INDEX task_household ON public.task USING btree (household);
CREATE INDEX task_problem ON public.task USING btree (problem);
CREATE INDEX task_resident ON public.task USING btree (resident);
CREATE UNIQUE INDEX undertaking_open ON public.undertaking USING btree (problem) WHERE (ended_at IS NULL);
CREATE INDEX undertaking_problem ON public.undertaking USING btree (problem);
CREATE INDEX visit_of_home ON public.visit USING btree (household, visited_at);
ALTER TABLE ONLY public.answer_template
    ADD CONSTRAINT answer_template_area_fkey FOREIGN KEY (area) REFERENCES public.area(id);
ALTER TABLE ONLY public.area_outline
    ADD CONSTRAINT area_outline_area_fkey FOREIGN KEY (area) REFERENCES public.area(id);
ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_parent_fkey FOREIGN KEY (parent) REFERENCES public.area(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_area_fkey FOREIGN KEY (area) REFERENCES public.area(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_instead_of_fkey FOREIGN KEY (instead_of) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.authenticator
    ADD CONSTRAINT authenticator_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.blood_pressure
    ADD CONSTRAINT blood_pressure_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.blood_pressure
    ADD CONSTRAINT blood_pressure_area_fkey FOREIGN KEY (area) REFERENCES public.area(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.blood_pressure
    ADD CONSTRAINT blood_pressure_household_fkey FOREIGN KEY (household) REFERENCES public.household(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.blood_pressure
    ADD CONSTRAINT blood_pressure_resident_fkey FOREIGN KEY (resident) REFERENCES public.resident(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.clinic
    ADD CONSTRAINT clinic_area_fkey FOREIGN KEY (area) REFERENCES public.area(id);
ALTER TABLE ONLY public.contribution
    ADD CONSTRAINT contribution_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.contribution
    ADD CONSTRAINT contribution_undertaking_fkey FOREIGN KEY (undertaking) REFERENCES public.undertaking(id);
ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_item_fkey FOREIGN KEY (item) REFERENCES public.inbox_item(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_subscription_fkey FOREIGN KEY (subscription) REFERENCES public.push_subscription(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.department
    ADD CONSTRAINT department_area_fkey FOREIGN KEY (area) REFERENCES public.area(id);
ALTER TABLE ONLY public.department_member
    ADD CONSTRAINT department_member_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.department_member
    ADD CONSTRAINT department_member_department_fkey FOREIGN KEY (department) REFERENCES public.department(id);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.export_job
    ADD CONSTRAINT export_job_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.half_way
    ADD CONSTRAINT half_way_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.health_consent
    ADD CONSTRAINT health_consent_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.health_consent
    ADD CONSTRAINT health_consent_household_fkey FOREIGN KEY (household) REFERENCES public.household(id);
ALTER TABLE ONLY public.health_consent
    ADD CONSTRAINT health_consent_resident_fkey FOREIGN KEY (resident) REFERENCES public.resident(id);
ALTER TABLE ONLY public.health_record
    ADD CONSTRAINT health_record_area_fkey FOREIGN KEY (area) REFERENCES public.area(id);
ALTER TABLE ONLY public.health_record
    ADD CONSTRAINT health_record_household_fkey FOREIGN KEY (household) REFERENCES public.household(id);
ALTER TABLE ONLY public.health_record
    ADD CONSTRAINT health_record_id_fkey FOREIGN KEY (id) REFERENCES public.resident(id);
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_town_fkey FOREIGN KEY (town) REFERENCES public.area(id);
ALTER TABLE ONLY public.household
    ADD CONSTRAINT household_area_fkey FOREIGN KEY (area) REFERENCES public.area(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT import_batch_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT import_batch_area_fkey FOREIGN KEY (area) REFERENCES public.area(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.import_change
    ADD CONSTRAINT import_change_batch_fkey FOREIGN KEY (batch) REFERENCES public.import_batch(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.inbox_item
    ADD CONSTRAINT inbox_item_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.known_as
    ADD CONSTRAINT known_as_batch_fkey FOREIGN KEY (batch) REFERENCES public.import_batch(id);
ALTER TABLE ONLY public.machine_key
    ADD CONSTRAINT machine_key_agreed_by_fkey FOREIGN KEY (agreed_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.machine_key
    ADD CONSTRAINT machine_key_area_fkey FOREIGN KEY (area) REFERENCES public.area(id);
ALTER TABLE ONLY public.machine_key
    ADD CONSTRAINT machine_key_id_fkey FOREIGN KEY (id) REFERENCES public.account(id);
ALTER TABLE ONLY public.machine_key
    ADD CONSTRAINT machine_key_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.machine_key
    ADD CONSTRAINT machine_key_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.notify_wish
    ADD CONSTRAINT notify_wish_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.one_time_code
    ADD CONSTRAINT one_time_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.one_time_code
    ADD CONSTRAINT one_time_code_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.photo
    ADD CONSTRAINT photo_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.pressure_attempt
    ADD CONSTRAINT pressure_attempt_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.pressure_attempt
    ADD CONSTRAINT pressure_attempt_household_fkey FOREIGN KEY (household) REFERENCES public.household(id);
ALTER TABLE ONLY public.pressure_attempt
    ADD CONSTRAINT pressure_attempt_resident_fkey FOREIGN KEY (resident) REFERENCES public.resident(id);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.problem_also
    ADD CONSTRAINT problem_also_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.problem_also
    ADD CONSTRAINT problem_also_household_fkey FOREIGN KEY (household) REFERENCES public.household(id);
ALTER TABLE ONLY public.problem_also
    ADD CONSTRAINT problem_also_problem_fkey FOREIGN KEY (problem) REFERENCES public.problem(id);
ALTER TABLE ONLY public.problem_answer
    ADD CONSTRAINT problem_answer_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.problem_answer
    ADD CONSTRAINT problem_answer_problem_fkey FOREIGN KEY (problem) REFERENCES public.problem(id);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_area_fkey FOREIGN KEY (area) REFERENCES public.area(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.problem_category
    ADD CONSTRAINT problem_category_department_fkey FOREIGN KEY (department) REFERENCES public.department(id);
ALTER TABLE ONLY public.problem_category
    ADD CONSTRAINT problem_category_town_fkey FOREIGN KEY (town) REFERENCES public.area(id);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.problem_dispatch
    ADD CONSTRAINT problem_dispatch_department_fkey FOREIGN KEY (department) REFERENCES public.department(id);
ALTER TABLE ONLY public.problem_dispatch
    ADD CONSTRAINT problem_dispatch_problem_fkey FOREIGN KEY (problem) REFERENCES public.problem(id);
ALTER TABLE ONLY public.problem_escalation
    ADD CONSTRAINT problem_escalation_problem_fkey FOREIGN KEY (problem) REFERENCES public.problem(id);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_household_fkey FOREIGN KEY (household) REFERENCES public.household(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.problem_note
    ADD CONSTRAINT problem_note_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.problem_note
    ADD CONSTRAINT problem_note_problem_fkey FOREIGN KEY (problem) REFERENCES public.problem(id);
ALTER TABLE ONLY public.push_subscription
    ADD CONSTRAINT push_subscription_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.push_subscription
    ADD CONSTRAINT push_subscription_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.resident
    ADD CONSTRAINT resident_household_fkey FOREIGN KEY (household) REFERENCES public.household(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.rung_delivery
    ADD CONSTRAINT rung_delivery_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.rung_delivery
    ADD CONSTRAINT rung_delivery_item_fkey FOREIGN KEY (item) REFERENCES public.inbox_item(id);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_area_fkey FOREIGN KEY (area) REFERENCES public.area(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.task_assignment
    ADD CONSTRAINT task_assignment_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.task_assignment
    ADD CONSTRAINT task_assignment_task_fkey FOREIGN KEY (task) REFERENCES public.task(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_household_fkey FOREIGN KEY (household) REFERENCES public.household(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_problem_fkey FOREIGN KEY (problem) REFERENCES public.problem(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_resident_fkey FOREIGN KEY (resident) REFERENCES public.resident(id);
ALTER TABLE ONLY public.task_rule
    ADD CONSTRAINT task_rule_area_fkey FOREIGN KEY (area) REFERENCES public.area(id);
ALTER TABLE ONLY public.task_rule
    ADD CONSTRAINT task_rule_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.threshold_choice
    ADD CONSTRAINT threshold_choice_area_fkey FOREIGN KEY (area) REFERENCES public.area(id);
ALTER TABLE ONLY public.threshold_choice
    ADD CONSTRAINT threshold_choice_chosen_by_fkey FOREIGN KEY (chosen_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.undertaking
    ADD CONSTRAINT undertaking_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.undertaking
    ADD CONSTRAINT undertaking_problem_fkey FOREIGN KEY (problem) REFERENCES public.problem(id);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_area_fkey FOREIGN KEY (area) REFERENCES public.area(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_household_fkey FOREIGN KEY (household) REFERENCES public.household(id) ON UPDATE CASCADE ON DELETE CASCADE;

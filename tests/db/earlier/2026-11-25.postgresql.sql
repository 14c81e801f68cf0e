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
    id uuid DEFAULT '01a22842-2f6f-750c-8ea7-201782686b65'::uuid NOT NULL,
    name character varying(60) DEFAULT ''::character varying NOT NULL,
    phone character varying(20) DEFAULT ''::character varying NOT NULL,
    password_hash text,
    language character varying(10) DEFAULT ''::character varying NOT NULL,
    text_size character varying(10) DEFAULT 'normal'::character varying NOT NULL,
    revision integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 17:02:35.888022+00'::timestamp with time zone NOT NULL,
    disabled_at timestamp with time zone
);
CREATE TABLE public.answer_template (
    id uuid NOT NULL,
    area uuid NOT NULL,
    words text NOT NULL
);
CREATE TABLE public.area (
    id uuid DEFAULT '01a22842-2e06-795a-bfc8-948300bf3318'::uuid NOT NULL,
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
    id uuid DEFAULT '01a22842-2fa9-7e6e-9210-c527b1f9ef13'::uuid NOT NULL,
    account uuid NOT NULL,
    role character varying(20) DEFAULT ''::character varying NOT NULL,
    area uuid NOT NULL,
    since timestamp with time zone DEFAULT '2026-11-29 17:02:35.945966+00'::timestamp with time zone NOT NULL,
    until timestamp with time zone,
    instead_of uuid
);
CREATE TABLE public.blood_pressure (
    id uuid DEFAULT '01a22842-31f4-7c4f-90e1-a5f306492539'::uuid NOT NULL,
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
    id uuid DEFAULT '01a22842-30f1-7e78-b580-f88ccd03857c'::uuid NOT NULL,
    item uuid NOT NULL,
    subscription uuid NOT NULL,
    channel character varying(12) DEFAULT 'web_push'::character varying NOT NULL,
    state character varying(12) DEFAULT 'queued'::character varying NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone DEFAULT '2026-11-29 17:02:36.273407+00'::timestamp with time zone NOT NULL,
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
    id uuid DEFAULT '01a22842-2f99-701c-99fa-db2d311f4572'::uuid NOT NULL,
    account uuid NOT NULL,
    token_hash character varying(64) DEFAULT ''::character varying NOT NULL,
    user_agent character varying(300) DEFAULT ''::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 17:02:35.929134+00'::timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone DEFAULT '2026-11-29 17:02:35.929138+00'::timestamp with time zone NOT NULL,
    expires_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    revoked_at timestamp with time zone,
    skew_s integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.event (
    id uuid DEFAULT '01a22842-2ec2-7ba6-8779-12e65720ddec'::uuid NOT NULL,
    at timestamp with time zone DEFAULT '2026-11-29 17:02:35.714187+00'::timestamp with time zone NOT NULL,
    actor uuid,
    area uuid,
    subject_kind character varying(30) DEFAULT ''::character varying NOT NULL,
    subject uuid DEFAULT gen_random_uuid() NOT NULL,
    verb character varying(30) DEFAULT ''::character varying NOT NULL,
    detail text DEFAULT '{}'::text NOT NULL
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
    day character varying(10) NOT NULL,
    works boolean NOT NULL,
    name character varying(60) NOT NULL
);
CREATE TABLE public.household (
    id uuid DEFAULT '01a22842-2ff0-7d98-9c03-1e14fc8202cb'::uuid NOT NULL,
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
    created_at timestamp with time zone DEFAULT '2026-11-29 17:02:36.016517+00'::timestamp with time zone NOT NULL,
    left_at timestamp with time zone
);
CREATE TABLE public.import_batch (
    id uuid DEFAULT '01a22842-2ffe-727d-a545-3d1ab232ef72'::uuid NOT NULL,
    kind character varying(20) DEFAULT ''::character varying NOT NULL,
    file_name character varying(200) DEFAULT ''::character varying NOT NULL,
    account uuid,
    area uuid,
    counts text DEFAULT '{}'::text NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 17:02:36.030187+00'::timestamp with time zone NOT NULL,
    undone_at timestamp with time zone
);
CREATE TABLE public.import_change (
    id uuid DEFAULT '01a22842-300a-7879-b75a-fae62756ab4e'::uuid NOT NULL,
    batch uuid NOT NULL,
    subject_kind character varying(20) DEFAULT ''::character varying NOT NULL,
    subject uuid DEFAULT gen_random_uuid() NOT NULL,
    before text
);
CREATE TABLE public.inbox_item (
    id uuid DEFAULT '01a22842-30d5-7330-a26b-3c3dc021f4a4'::uuid NOT NULL,
    account uuid NOT NULL,
    subject_kind character varying(20) DEFAULT ''::character varying NOT NULL,
    subject uuid DEFAULT gen_random_uuid() NOT NULL,
    title character varying(160) DEFAULT ''::character varying NOT NULL,
    body text DEFAULT ''::text NOT NULL,
    urgency character varying(10) DEFAULT 'normal'::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 17:02:36.245932+00'::timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    arrived_at timestamp with time zone,
    climb_at timestamp with time zone,
    climbed integer DEFAULT 0 NOT NULL
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
    id uuid DEFAULT '01a22842-2f8b-7316-a25e-7ba7803cf8e3'::uuid NOT NULL,
    account uuid NOT NULL,
    code_hash character varying(64) DEFAULT ''::character varying NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT '2026-11-29 17:02:35.915169+00'::timestamp with time zone NOT NULL,
    expires_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.photo (
    id uuid DEFAULT '01a22842-3053-777e-93aa-2f43039ac478'::uuid NOT NULL,
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
    created_at timestamp with time zone DEFAULT '2026-11-29 17:02:36.115409+00'::timestamp with time zone NOT NULL
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
    id uuid DEFAULT '01a22842-3393-70ea-9e54-0ba5c5008ce8'::uuid NOT NULL,
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
    id uuid DEFAULT '01a22842-30de-7f49-a14b-241700db3fa2'::uuid NOT NULL,
    account uuid NOT NULL,
    device uuid NOT NULL,
    endpoint text DEFAULT ''::text NOT NULL,
    p256dh character varying(120) DEFAULT ''::character varying NOT NULL,
    auth character varying(40) DEFAULT ''::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT '2026-11-29 17:02:36.25432+00'::timestamp with time zone NOT NULL,
    removed_at timestamp with time zone
);
CREATE TABLE public.resident (
    id uuid DEFAULT '01a22842-3003-7f0e-a0cd-ae8b06bdb4ab'::uuid NOT NULL,
    household uuid NOT NULL,
    name character varying(60) DEFAULT ''::character varying NOT NULL,
    sex character varying(10) DEFAULT ''::character varying NOT NULL,
    birth_date date,
    phone character varying(30) DEFAULT ''::character varying NOT NULL,
    relation character varying(20) DEFAULT ''::character varying NOT NULL,
    is_head boolean DEFAULT false NOT NULL,
    tags text DEFAULT '[]'::text NOT NULL,
    state character varying(10) DEFAULT 'here'::character varying NOT NULL,
    "position" integer DEFAULT 0 NOT NULL
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
    created_at timestamp with time zone DEFAULT '2026-11-29 17:02:36.231785+00'::timestamp with time zone NOT NULL
);
CREATE TABLE public.sign_in_throttle (
    phone_hash character varying(64) DEFAULT ''::character varying NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_failure_at timestamp with time zone DEFAULT '2026-11-29 17:02:35.910987+00'::timestamp with time zone NOT NULL,
    locked_until timestamp with time zone
);
CREATE TABLE public.submission (
    id uuid DEFAULT '01a22842-3047-7b72-b936-c3117f23d7f9'::uuid NOT NULL,
    kind character varying(30) DEFAULT ''::character varying NOT NULL,
    form integer DEFAULT 1 NOT NULL,
    account uuid NOT NULL,
    device uuid,
    area uuid,
    household uuid,
    recorded_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    skew_s integer DEFAULT 0 NOT NULL,
    received_at timestamp with time zone DEFAULT '2026-11-29 17:02:36.103413+00'::timestamp with time zone NOT NULL,
    payload text DEFAULT ''::text NOT NULL,
    payload_hash character varying(64) DEFAULT ''::character varying NOT NULL,
    state character varying(10) DEFAULT ''::character varying NOT NULL,
    errors text DEFAULT '[]'::text NOT NULL,
    waits_for uuid,
    corrects uuid,
    conflicts_with uuid,
    repaired_by uuid
);
CREATE TABLE public.task (
    id uuid DEFAULT '01a22842-36cd-7427-a215-21692d517ef8'::uuid NOT NULL,
    kind character varying(20) DEFAULT 'other'::character varying NOT NULL,
    title character varying(120) DEFAULT ''::character varying NOT NULL,
    detail text DEFAULT ''::text NOT NULL,
    area uuid NOT NULL,
    household uuid,
    problem uuid,
    urgency character varying(10) DEFAULT 'normal'::character varying NOT NULL,
    due_at timestamp with time zone,
    created_by uuid,
    created_at timestamp with time zone DEFAULT '2026-11-29 17:02:37.773902+00'::timestamp with time zone NOT NULL,
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
    id uuid DEFAULT '01a22842-36fb-7837-98ce-60f577e4d783'::uuid NOT NULL,
    task uuid NOT NULL,
    account uuid NOT NULL,
    state character varying(12) DEFAULT 'assigned'::character varying NOT NULL,
    assigned_at timestamp with time zone DEFAULT '2026-11-29 17:02:37.819149+00'::timestamp with time zone NOT NULL,
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
    id uuid DEFAULT '01a22842-31a3-72c0-8d27-fd542b686337'::uuid NOT NULL,
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
INSERT INTO public.account VALUES ('019b76da-a803-721c-a7fd-f887bc50dc0e', '许静', '13800009001', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a80f-76dc-994c-919c913666e2', '陈国强', '13800000001', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 32, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a811-76ed-9b04-f69e2eb0b948', '田露', '13800000002', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 16, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a813-78af-86f7-c4b4da650b5c', '韩宇', '13800000003', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 11, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a815-781c-9601-6ad203a2653e', '张金山', '13800000004', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 30, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a818-73a6-bfc0-d3cd60d0ca53', '董合林', '13800000005', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 24, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '吴凤英', '13800000006', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 26, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a81c-7431-8e41-f1a4924ce492', '郭传宝', '13800000007', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 11, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a81e-7cc7-9cba-bbe9c478e689', '梁琴', '13800000008', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 23, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a821-776c-ae6b-878d0cb6affc', '傅明', '13800000009', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 20, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a823-7bf9-bf17-897c0f758861', '李慧', '13800000010', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 53, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a825-7d4d-bc3c-ba10e6f0e56b', '董斌', '13800000011', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 32, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a827-79ed-ad2d-48a9f83951fc', '丁正林', '13800000012', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 14, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a828-7684-9af6-e6c6b5314058', '刘建军', '13800000013', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a829-7ddc-8ee6-20d05a293bbf', '吕倩', '13800000014', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a82a-7679-88ea-ccf63418ff2a', '冯红梅', '13800000015', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a82b-7d85-8c90-ec5f56296964', '周立新', '13800000016', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '何慧珍', '13800000017', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 2, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a82d-7336-b9f0-5138c523b848', '吴敏', '13800009011', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 27, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a82e-70b6-b071-71ea3fa86d24', '林涛', '13800009012', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 28, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a82f-7466-b4f1-5517319b3580', '郑和平', '13800009013', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a830-75bb-b42b-7a8bb1c40065', '梁慧', '13800009014', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a831-74a4-8ce8-e5ffa8fe24f1', '赵志刚', '13800009015', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 9, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a832-7d07-b116-7dadcda04f65', '孙磊', '13800009016', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 5, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a833-7733-9d03-b76abc9572b9', '钱海燕', '13800009017', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 5, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a834-753c-b9e1-b1ef9bf168ab', '冯建军', '13800009018', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 2, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a835-7ec7-ae79-5682f2baec99', '唐文辉', '13800009019', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 2, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.account VALUES ('019b76da-a836-7d4d-9d73-8f52c1fb2153', '蒋立新', '13800009020', '$argon2id$v=19$m=19456,t=2,p=1$bzr2R0CRxYQrSDA7Zh1Vbg$x7K0KAu26evE+tThRKBZeB0YYLDvPZF09BKEuXhidqQ', '', 'normal', 1, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.answer_template VALUES ('019b76da-add9-7f30-a2bb-845019990ab6', '019b76da-a802-7976-8431-959f337f3702', '已安排人员到场查看，三天内给您答复。');
INSERT INTO public.answer_template VALUES ('019b76da-adda-7326-9df9-f44854a3e96e', '019b76da-a802-7976-8431-959f337f3702', '材料已经到了，天一晴就动工。');
INSERT INTO public.answer_template VALUES ('019b76da-addb-71e6-996a-5915597982b0', '019b76da-a802-7976-8431-959f337f3702', '已经处理好，请您看一看；不满意随时告诉我们。');
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
INSERT INTO public.area_outline VALUES ('019b76da-ad86-7afa-9226-bc0f8c3b2cb4', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '019b76da-ad84-7e07-a0ec-c72416b733cb', '[[[[113.51889842388506, 28.238009742708766], [113.52242884503026, 28.238417544649945], [113.52662072980145, 28.23948681021712], [113.53035117348017, 28.24009463469181], [113.53364400245857, 28.2402648444662], [113.53637172811554, 28.23986995091914], [113.53917407334075, 28.239549676940346], [113.54355872286523, 28.240811707260796], [113.5476464462544, 28.241776811445956], [113.55024618042827, 28.24125392641581], [113.54973378298952, 28.236470274699286], [113.55085286096856, 28.233318098400535], [113.55065843590867, 28.22885241906286], [113.55125942268893, 28.22518215156533], [113.55161150147643, 28.221262976075046], [113.55430772383654, 28.21968794415738], [113.55257661011262, 28.213685576155683], [113.5550235950669, 28.21186130683217], [113.55485729539902, 28.20742375288651], [113.54974329515558, 28.20581869469907], [113.54514788939838, 28.204732230997866], [113.5414079305181, 28.20450121417361], [113.53839946549749, 28.205001691209002], [113.53273491815888, 28.20284608592638], [113.52885530977107, 28.202475419594574], [113.52560812062893, 28.202737172508442], [113.51922990673641, 28.199867900671933], [113.5156853828197, 28.19983231881121], [113.51642275201591, 28.204454619433225], [113.51576137217909, 28.2076781710222], [113.51676957323343, 28.212571303502337], [113.51793159337639, 28.217618255071088], [113.51757567815947, 28.221147271279985], [113.5180488690184, 28.22550539356471], [113.51911933358296, 28.230460789555064], [113.51879868545824, 28.234025072856138], [113.51889842388506, 28.238009742708766]]]]', '019b76da-a803-721c-a7fd-f887bc50dc0e', '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.area_outline VALUES ('019b76da-ad87-798b-87d9-22617422d8f9', '019b76da-a80d-70b7-8cb5-3cae0ed18173', '019b76da-ad84-7e07-a0ec-c72416b733cb', '[[[[113.51889842388506, 28.238009742708766], [113.52007523093346, 28.238145676689157], [113.52125203798187, 28.238281610669553], [113.52242884503026, 28.238417544649945], [113.523826139954, 28.23877396650567], [113.52522343487772, 28.239130388361396], [113.52662072980145, 28.23948681021712], [113.52786421102769, 28.23968941837535], [113.52910769225393, 28.23989202653358], [113.53035117348017, 28.24009463469181], [113.52885530977107, 28.202475419594574], [113.52777291339036, 28.202562670565865], [113.52669051700964, 28.20264992153715], [113.52560812062893, 28.202737172508442], [113.52348204933142, 28.20178074856294], [113.52135597803392, 28.200824324617436], [113.51922990673641, 28.199867900671933], [113.51804839876418, 28.199856040051692], [113.51686689079193, 28.19984417943145], [113.5156853828197, 28.19983231881121], [113.51642275201591, 28.204454619433225], [113.51576137217909, 28.2076781710222], [113.51676957323343, 28.212571303502337], [113.51793159337639, 28.217618255071088], [113.51757567815947, 28.221147271279985], [113.5180488690184, 28.22550539356471], [113.51911933358296, 28.230460789555064], [113.51879868545824, 28.234025072856138], [113.51889842388506, 28.238009742708766]]]]', '019b76da-a803-721c-a7fd-f887bc50dc0e', '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.area_outline VALUES ('019b76da-ad88-79ce-a9de-979ec2a28ef5', '019b76da-a816-73db-9c0d-9604f52e043d', '019b76da-ad84-7e07-a0ec-c72416b733cb', '[[[[113.53035117348017, 28.24009463469181], [113.53144878313964, 28.240151371283275], [113.5325463927991, 28.240208107874736], [113.53364400245857, 28.2402648444662], [113.53455324434422, 28.240133213283848], [113.53546248622989, 28.240001582101492], [113.53637172811554, 28.23986995091914], [113.53730584319061, 28.23976319292621], [113.53823995826568, 28.239656434933277], [113.53917407334075, 28.239549676940346], [113.5414079305181, 28.20450121417361], [113.54040510884457, 28.204668039852073], [113.53940228717103, 28.20483486553054], [113.53839946549749, 28.205001691209002], [113.53651128305128, 28.204283156114794], [113.53462310060509, 28.20356462102059], [113.53273491815888, 28.20284608592638], [113.53144171536294, 28.202722530482447], [113.53014851256701, 28.20259897503851], [113.52885530977107, 28.202475419594574], [113.53035117348017, 28.24009463469181]]]]', '019b76da-a803-721c-a7fd-f887bc50dc0e', '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.area_outline VALUES ('019b76da-ad89-708b-8651-8cd2009bc3db', '019b76da-a81f-71e4-87a0-82369af32358', '019b76da-ad84-7e07-a0ec-c72416b733cb', '[[[[113.53917407334075, 28.239549676940346], [113.54063562318224, 28.23997035371383], [113.54209717302373, 28.240391030487313], [113.54355872286523, 28.240811707260796], [113.54492129732829, 28.24113340865585], [113.54628387179135, 28.241455110050904], [113.5476464462544, 28.241776811445956], [113.54851302431236, 28.241602516435908], [113.54937960237032, 28.241428221425856], [113.55024618042827, 28.24125392641581], [113.54973378298952, 28.236470274699286], [113.55085286096856, 28.233318098400535], [113.55065843590867, 28.22885241906286], [113.55125942268893, 28.22518215156533], [113.55161150147643, 28.221262976075046], [113.55430772383654, 28.21968794415738], [113.55257661011262, 28.213685576155683], [113.5550235950669, 28.21186130683217], [113.55485729539902, 28.20742375288651], [113.5531526286512, 28.206888733490697], [113.55144796190339, 28.20635371409488], [113.54974329515558, 28.20581869469907], [113.54821149323651, 28.205456540132], [113.54667969131745, 28.205094385564934], [113.54514788939838, 28.204732230997866], [113.54390123643829, 28.204655225389782], [113.5426545834782, 28.204578219781695], [113.5414079305181, 28.20450121417361], [113.53917407334075, 28.239549676940346]]]]', '019b76da-a803-721c-a7fd-f887bc50dc0e', '2026-08-02 01:00:00+00', NULL);
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
INSERT INTO public.blood_pressure VALUES ('019b76da-b056-7593-8f88-8ade801a266b', '019b76da-a8c3-7523-9cde-117dec723025', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-09-05 01:40:00+00', '[{"systolic": 137, "diastolic": 85, "pulse": 77}, {"systolic": 135, "diastolic": 83, "pulse": 76}]', 136, 84, 77, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.024094+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b057-7644-aa77-7a570a8376b2', '019b76da-a8c3-7523-9cde-117dec723025', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-09-30 01:31:00+00', '[{"systolic": 139, "diastolic": 87, "pulse": 75}, {"systolic": 137, "diastolic": 85, "pulse": 75}]', 138, 86, 75, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.024097+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-af99-72b8-836e-f40e4584eddb', '019b76da-a8ed-7b8d-ae12-84defa8305f6', '019b76da-a8eb-7f6e-9050-ef1222decf47', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-01 08:14:00+00', '[{"systolic": 153, "diastolic": 89, "pulse": 78}, {"systolic": 153, "diastolic": 89, "pulse": 77}]', 153, 89, 78, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.024099+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b058-7cad-84c8-5ea9b2da6613', '019b76da-a8c3-7523-9cde-117dec723025', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-16 02:02:00+00', '[{"systolic": 143, "diastolic": 89, "pulse": 78}, {"systolic": 141, "diastolic": 87, "pulse": 77}]', 142, 88, 78, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.024101+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b059-760a-acd2-9e50364f9474', '019b76da-a8c3-7523-9cde-117dec723025', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-28 01:14:00+00', '[{"systolic": 151, "diastolic": 91, "pulse": 80}, {"systolic": 149, "diastolic": 89, "pulse": 79}]', 150, 90, 80, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.024102+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b05a-7d97-9342-09d3524f20f3', '019b76da-a8c3-7523-9cde-117dec723025', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-06 08:18:00+00', '[{"systolic": 145, "diastolic": 89, "pulse": 76}, {"systolic": 143, "diastolic": 87, "pulse": 76}]', 144, 88, 76, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.024104+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afbb-79ee-92c9-d7f00b78c190', '019b76da-a895-7112-a586-2caa568a54c1', '019b76da-a893-7bb5-b40e-6277d6f2f06c', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-17 08:13:00+00', '[{"systolic": 137, "diastolic": 70, "pulse": 81}, {"systolic": 135, "diastolic": 70, "pulse": 80}]', 136, 70, 81, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.024106+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b05b-79de-bdac-7688746aac3b', '019b76da-a8c3-7523-9cde-117dec723025', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-23 01:45:00+00', '[{"systolic": 149, "diastolic": 93, "pulse": 78}, {"systolic": 147, "diastolic": 91, "pulse": 77}]', 148, 92, 78, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.024108+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b05c-7429-9ceb-7ba3867a0d6e', '019b76da-a8f7-77b4-b1af-e295e853b945', '019b76da-a8f5-7c64-8004-d55b3df9cc81', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-24 08:20:00+00', '[{"systolic": 186, "diastolic": 112, "pulse": 88}, {"systolic": 182, "diastolic": 110, "pulse": 86}]', 184, 111, 87, 'left', 'seated', '["none"]', 'given', '', 'urgent', true, 'BPHS-2017', NULL, NULL, NULL, '', false, '2026-11-24 08:41:00+00', '2026-11-29 16:52:51.02411+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b055-7d10-997a-ac01ef1475e1', '019b76da-a87f-7b5c-8cb1-59be470a6d6a', '019b76da-a87d-78f0-b47a-3c8800d1fc46', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-25 01:22:00+00', '[{"systolic": 133, "diastolic": 85, "pulse": 74}, {"systolic": 131, "diastolic": 83, "pulse": 73}]', 132, 84, 74, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.024111+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afe1-7fb2-9a1a-439f856dee07', '019b76da-a8b3-79f7-8360-9c2ed2fad559', '019b76da-a8af-7c4a-b631-4bb2e4f54e26', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-25 02:46:00+00', '[{"systolic": 126, "diastolic": 83, "pulse": 62}, {"systolic": 122, "diastolic": 81, "pulse": 61}]', 124, 82, 62, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.024113+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afb3-7ce7-83da-2f7070d4db7d', '019b76da-aa5b-7e15-994f-863790d5f988', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-09-13 07:25:00+00', '[{"systolic": 122, "diastolic": 85, "pulse": 69}, {"systolic": 122, "diastolic": 85, "pulse": 67}]', 122, 85, 68, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.05931+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b035-7bcf-9248-f9a83380bdc6', '019b76da-aa5b-7e15-994f-863790d5f988', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-09-19 09:25:00+00', '[{"systolic": 112, "diastolic": 71, "pulse": 78}, {"systolic": 110, "diastolic": 71, "pulse": 75}]', 111, 71, 77, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.059316+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afcb-7b58-b6cd-9c80fc9bbe51', '019b76da-aa59-76d1-9ab2-27601f6bb3f0', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-10-16 08:12:00+00', '[{"systolic": 145, "diastolic": 81, "pulse": 65}, {"systolic": 145, "diastolic": 81, "pulse": 63}]', 145, 81, 64, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.059323+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afa7-7907-9047-4326d0021dd5', '019b76da-aa5b-7e15-994f-863790d5f988', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-10-21 02:02:00+00', '[{"systolic": 138, "diastolic": 78, "pulse": 66}, {"systolic": 136, "diastolic": 78, "pulse": 65}]', 137, 78, 66, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.059324+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b02b-748d-9332-a6b7d6a94894', '019b76da-a9a7-76d6-83bc-c07ac9704dd0', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-09-05 00:49:00+00', '[{"systolic": 133, "diastolic": 77, "pulse": 69}, {"systolic": 133, "diastolic": 77, "pulse": 69}]', 133, 77, 69, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.122289+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afb1-7893-9ef1-aabd84156e23', '019b76da-a9a9-7a31-a0b5-631ae873e451', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-09-07 01:13:00+00', '[{"systolic": 110, "diastolic": 73, "pulse": 88}, {"systolic": 108, "diastolic": 73, "pulse": 86}]', 109, 73, 87, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.12229+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b00f-7fab-aa5e-f2631c5ff817', '019b76da-a9a7-76d6-83bc-c07ac9704dd0', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-09-27 06:14:00+00', '[{"systolic": 139, "diastolic": 79, "pulse": 66}, {"systolic": 133, "diastolic": 77, "pulse": 64}]', 136, 78, 65, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.122291+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b005-7c77-a759-f3d2d905c6bf', '019b76da-a9a9-7a31-a0b5-631ae873e451', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-10-16 02:56:00+00', '[{"systolic": 107, "diastolic": 65, "pulse": 76}, {"systolic": 107, "diastolic": 65, "pulse": 76}]', 107, 65, 76, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.122297+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b015-70b7-bf3c-8f6bf9a6096d', '019b76da-a9a7-76d6-83bc-c07ac9704dd0', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-10-21 09:48:00+00', '[{"systolic": 113, "diastolic": 68, "pulse": 66}, {"systolic": 109, "diastolic": 66, "pulse": 65}]', 111, 67, 66, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.122299+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afcf-71ef-8e7b-6caa71a952f4', '019b76da-a9a9-7a31-a0b5-631ae873e451', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-11-13 09:33:00+00', '[{"systolic": 104, "diastolic": 67, "pulse": 82}, {"systolic": 104, "diastolic": 67, "pulse": 79}]', 104, 67, 81, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.122302+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afd3-7598-8b2b-8b3719794303', '019b76da-aafd-7a82-87d1-17648ffa2b99', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-06 08:32:00+00', '[{"systolic": 135, "diastolic": 81, "pulse": 76}, {"systolic": 129, "diastolic": 79, "pulse": 74}]', 132, 80, 75, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.138472+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-aff7-771a-bcf3-f3b3df1ea8c1', '019b76da-aae5-7e26-b3d5-e59fe7c5234c', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-06 10:07:00+00', '[{"systolic": 151, "diastolic": 96, "pulse": 72}, {"systolic": 149, "diastolic": 96, "pulse": 69}]', 150, 96, 71, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.138474+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afa5-774d-ab62-869bdb2dd612', '019b76da-aaed-77b3-903a-ad6086e20fbe', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-09 07:19:00+00', '[{"systolic": 117, "diastolic": 67, "pulse": 64}, {"systolic": 117, "diastolic": 67, "pulse": 61}]', 117, 67, 63, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.138476+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-aff3-75fc-86f4-acb4099fed95', '019b76da-aaed-77b3-903a-ad6086e20fbe', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-13 00:30:00+00', '[{"systolic": 112, "diastolic": 77, "pulse": 65}, {"systolic": 112, "diastolic": 77, "pulse": 64}]', 112, 77, 65, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.138478+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b021-7e95-b77e-e894e545d990', '019b76da-aaed-77b3-903a-ad6086e20fbe', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-25 02:25:00+00', '[{"systolic": 108, "diastolic": 75, "pulse": 87}, {"systolic": 106, "diastolic": 75, "pulse": 85}]', 107, 75, 86, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.13848+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b03d-70e2-85f5-8a9d5bff7169', '019b76da-aafd-7a82-87d1-17648ffa2b99', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-06 08:25:00+00', '[{"systolic": 132, "diastolic": 81, "pulse": 64}, {"systolic": 128, "diastolic": 79, "pulse": 63}]', 130, 80, 64, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.138484+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afcd-70fd-9f15-2a418ac2d9f1', '019b76da-aaed-77b3-903a-ad6086e20fbe', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-13 01:23:00+00', '[{"systolic": 135, "diastolic": 70, "pulse": 86}, {"systolic": 133, "diastolic": 70, "pulse": 83}]', 134, 70, 85, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.138486+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-b00b-7c96-84b5-5d178f346011', '019b76da-aafd-7a82-87d1-17648ffa2b99', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-25 06:20:00+00', '[{"systolic": 128, "diastolic": 74, "pulse": 83}, {"systolic": 122, "diastolic": 72, "pulse": 82}]', 125, 73, 83, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.138487+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afe7-71eb-92e0-d27257e74970', '019b76da-aae3-7a6e-a1e9-2514108aecac', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-12 07:40:00+00', '[{"systolic": 108, "diastolic": 64, "pulse": 86}, {"systolic": 108, "diastolic": 64, "pulse": 85}]', 108, 64, 86, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.13849+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-aff1-7a32-a0bc-f453040b9e64', '019b76da-aae5-7e26-b3d5-e59fe7c5234c', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-14 08:40:00+00', '[{"systolic": 145, "diastolic": 80, "pulse": 65}, {"systolic": 145, "diastolic": 80, "pulse": 62}]', 145, 80, 64, 'left', 'seated', '["none"]', 'given', '', 'raised', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.138491+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afa9-70fa-91b7-63a4b151c7ad', '019b76da-aae5-7e26-b3d5-e59fe7c5234c', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-24 07:46:00+00', '[{"systolic": 167, "diastolic": 87, "pulse": 76}, {"systolic": 165, "diastolic": 87, "pulse": 74}]', 166, 87, 75, 'left', 'seated', '["none"]', 'given', '', 'high', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.138494+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afed-7260-87c7-5f08ff7c01f0', '019b76da-ab21-746b-843d-b46c8a87d8a5', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-09-15 00:56:00+00', '[{"systolic": 116, "diastolic": 72, "pulse": 82}, {"systolic": 116, "diastolic": 72, "pulse": 81}]', 116, 72, 82, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.175604+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afb5-797f-bd8f-494421112175', '019b76da-ab21-746b-843d-b46c8a87d8a5', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-09-30 08:31:00+00', '[{"systolic": 109, "diastolic": 76, "pulse": 79}, {"systolic": 107, "diastolic": 76, "pulse": 79}]', 108, 76, 79, 'left', 'seated', '["none"]', 'given', '', 'normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.175607+00');
INSERT INTO public.blood_pressure VALUES ('019b76da-afad-7588-ad7c-ae29b4b13d28', '019b76da-ab21-746b-843d-b46c8a87d8a5', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-11-24 09:52:00+00', '[{"systolic": 122, "diastolic": 78, "pulse": 75}, {"systolic": 122, "diastolic": 78, "pulse": 73}]', 122, 78, 74, 'left', 'seated', '["none"]', 'given', '', 'high_normal', false, 'BPHS-2017', NULL, NULL, NULL, '', false, NULL, '2026-11-29 16:52:51.175633+00');
INSERT INTO public.clinic VALUES ('019b76da-ad81-7f49-a4bd-ded4af30ad1e', '019b76da-a80c-7dbe-baca-ecab7f0bf355', '芦塘村卫生室', '0700-8360101', '芦塘村村部旁边', '每天 8:00 到 18:00', NULL);
INSERT INTO public.clinic VALUES ('019b76da-ad83-7ba8-9458-6479c58d85f2', '019b76da-a802-7976-8431-959f337f3702', '青禾镇卫生院', '0700-8360100', '镇政府对面', '全天有人值班', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adcc-7180-9a4a-19e6832e94aa', '019b76da-adcb-77fa-be1a-8ff00c6a3f64', 'hours', '老张', 300, '出工', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 11:10:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adcd-72d3-bb98-87afbf1c139a', '019b76da-adcb-77fa-be1a-8ff00c6a3f64', 'hours', '周师傅', 400, '带工具', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 11:11:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adce-7544-9b93-8def3bf655c5', '019b76da-adcb-77fa-be1a-8ff00c6a3f64', 'pledged', '十二户', 60000, '每户五十', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 11:20:00+00', NULL);
INSERT INTO public.contribution VALUES ('019b76da-adcf-7665-a557-79741e30a2c1', '019b76da-adcb-77fa-be1a-8ff00c6a3f64', 'received', '乡亲们', 35000, '交到组长手里', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 11:25:00+00', NULL);
INSERT INTO public.department VALUES ('019b76da-b347-79e6-a8b6-b4a952ce42ef', '镇水利站', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department VALUES ('019b76da-b349-706f-9ae5-1731e316fa5c', '镇公路站', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department VALUES ('019b76da-b34a-700d-8f56-7d58b67405b8', '镇城管办', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department VALUES ('019b76da-b34b-7d0a-8686-f5c18e5fd910', '镇供电所', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department VALUES ('019b76da-b34c-7898-aec5-7c8c68cc23a4', '镇司法所', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department VALUES ('019b76da-b34d-74b3-8d9b-333cf476f30d', '镇应急办', '019b76da-a802-7976-8431-959f337f3702', NULL);
INSERT INTO public.department_member VALUES ('019b76da-b34e-7808-9f5a-f1f864882e59', '019b76da-b347-79e6-a8b6-b4a952ce42ef', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1');
INSERT INTO public.department_member VALUES ('019b76da-b350-70eb-b26b-96a077d4921a', '019b76da-b349-706f-9ae5-1731e316fa5c', '019b76da-a832-7d07-b116-7dadcda04f65');
INSERT INTO public.department_member VALUES ('019b76da-b351-7256-86f9-fbd1807a9d6d', '019b76da-b34a-700d-8f56-7d58b67405b8', '019b76da-a833-7733-9d03-b76abc9572b9');
INSERT INTO public.department_member VALUES ('019b76da-b352-7f5f-aade-207d70003bda', '019b76da-b34b-7d0a-8686-f5c18e5fd910', '019b76da-a834-753c-b9e1-b1ef9bf168ab');
INSERT INTO public.department_member VALUES ('019b76da-b353-74a6-be85-9c0d01a24372', '019b76da-b34c-7898-aec5-7c8c68cc23a4', '019b76da-a835-7ec7-ae79-5682f2baec99');
INSERT INTO public.department_member VALUES ('019b76da-b354-7abf-8dcc-db7d177a06ba', '019b76da-b34d-74b3-8d9b-333cf476f30d', '019b76da-a836-7d4d-9d73-8f52c1fb2153');
INSERT INTO public.event VALUES ('019b76da-a806-7660-a7f7-9834db774dc8', '2026-08-02 01:00:00+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'account', '019b76da-a803-721c-a7fd-f887bc50dc0e', 'added', '{}');
INSERT INTO public.event VALUES ('019b76da-a809-79a4-9244-9e712fe63e49', '2026-08-02 01:00:00+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'account', '019b76da-a803-721c-a7fd-f887bc50dc0e', 'role_given', '{"role": "town_admin"}');
INSERT INTO public.event VALUES ('019b76da-a852-71de-8016-645e323953a9', '2026-08-02 01:00:00+00', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', 'account', '019b76da-a80f-76dc-994c-919c913666e2', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a853-76d2-8076-64c9d895fa90', '2026-08-02 01:00:00+00', NULL, '019b76da-a810-7805-9764-dc0c2becc353', 'account', '019b76da-a811-76ed-9b04-f69e2eb0b948', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a854-7b46-af92-acae063085e4', '2026-08-02 01:00:00+00', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', 'account', '019b76da-a813-78af-86f7-c4b4da650b5c', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a855-724a-9456-e71caad40656', '2026-08-02 01:00:00+00', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', 'account', '019b76da-a815-781c-9601-6ad203a2653e', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a856-7edc-b59c-f69ae3e5661e', '2026-08-02 01:00:00+00', NULL, '019b76da-a817-7002-88c8-610a3ff591d7', 'account', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a857-75bb-a99e-e8500b57dc0d', '2026-08-02 01:00:00+00', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', 'account', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a858-78dc-a78c-71bd11cb726b', '2026-08-02 01:00:00+00', NULL, '019b76da-a81b-78af-a500-2b628973fc46', 'account', '019b76da-a81c-7431-8e41-f1a4924ce492', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a859-78f4-9b2b-dcd3473d32be', '2026-08-02 01:00:00+00', NULL, '019b76da-a81d-7583-a049-7e12279688fb', 'account', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a85a-7ac4-ac63-e8d3a3476526', '2026-08-02 01:00:00+00', NULL, '019b76da-a820-7a42-87eb-12b15facd8ce', 'account', '019b76da-a821-776c-ae6b-878d0cb6affc', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a85b-79e4-8f5c-0357bef4867e', '2026-08-02 01:00:00+00', NULL, '019b76da-a822-7c81-804d-1b681e45c02b', 'account', '019b76da-a823-7bf9-bf17-897c0f758861', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a85c-71f2-81ca-7f06c895a153', '2026-08-02 01:00:00+00', NULL, '019b76da-a824-7f10-8698-d3195a45825a', 'account', '019b76da-a825-7d4d-bc3c-ba10e6f0e56b', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a85d-7487-b678-d3967a9ae6ae', '2026-08-02 01:00:00+00', NULL, '019b76da-a826-7c65-a4a0-7804c80fb3e9', 'account', '019b76da-a827-79ed-ad2d-48a9f83951fc', 'imported', '{"role": "leader"}');
INSERT INTO public.event VALUES ('019b76da-a85e-71c8-9b41-1101a45cd58d', '2026-08-02 01:00:00+00', NULL, '019b76da-a80d-70b7-8cb5-3cae0ed18173', 'account', '019b76da-a828-7684-9af6-e6c6b5314058', 'imported', '{"role": "cadre"}');
INSERT INTO public.event VALUES ('019b76da-a85f-75b5-8ae6-68145c6f325f', '2026-08-02 01:00:00+00', NULL, '019b76da-a816-73db-9c0d-9604f52e043d', 'account', '019b76da-a829-7ddc-8ee6-20d05a293bbf', 'imported', '{"role": "cadre"}');
INSERT INTO public.event VALUES ('019b76da-a860-7268-b3f5-95fae0aa58df', '2026-08-02 01:00:00+00', NULL, '019b76da-a81f-71e4-87a0-82369af32358', 'account', '019b76da-a82a-7679-88ea-ccf63418ff2a', 'imported', '{"role": "cadre"}');
INSERT INTO public.event VALUES ('019b76da-a861-7102-aee5-f30629a297e1', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a82b-7d85-8c90-ec5f56296964', 'imported', '{"role": "village_admin"}');
INSERT INTO public.event VALUES ('019b76da-a862-707c-9a75-ad7662726113', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', 'imported', '{"role": "doctor"}');
INSERT INTO public.event VALUES ('019b76da-a863-7e88-85c4-ec9070cbae89', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a82d-7336-b9f0-5138c523b848', 'imported', '{"role": "dispatcher"}');
INSERT INTO public.event VALUES ('019b76da-a864-7273-bbe3-d0f830c3855f', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'imported', '{"role": "dispatcher"}');
INSERT INTO public.event VALUES ('019b76da-a865-790e-8eaa-4964f03b6c98', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a82f-7466-b4f1-5517319b3580', 'imported', '{"role": "mediator"}');
INSERT INTO public.event VALUES ('019b76da-a866-7691-a3d2-7935cc627bf5', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a830-75bb-b42b-7a8bb1c40065', 'imported', '{"role": "mediator"}');
INSERT INTO public.event VALUES ('019b76da-a867-73bd-a844-a81f675ad440', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', 'imported', '{"role": "department"}');
INSERT INTO public.event VALUES ('019b76da-a868-7c4c-be87-4b30e19c9972', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a832-7d07-b116-7dadcda04f65', 'imported', '{"role": "department"}');
INSERT INTO public.event VALUES ('019b76da-a869-7d72-bccc-3a02f537c3d1', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a833-7733-9d03-b76abc9572b9', 'imported', '{"role": "department"}');
INSERT INTO public.event VALUES ('019b76da-a86a-7103-8a01-2a6dc0931aed', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a834-753c-b9e1-b1ef9bf168ab', 'imported', '{"role": "department"}');
INSERT INTO public.event VALUES ('019b76da-a86b-7de2-8281-82941105caf4', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a835-7ec7-ae79-5682f2baec99', 'imported', '{"role": "department"}');
INSERT INTO public.event VALUES ('019b76da-a86c-7ca8-858e-becaa85d5bef', '2026-08-02 01:00:00+00', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'account', '019b76da-a836-7d4d-9d73-8f52c1fb2153', 'imported', '{"role": "department"}');
INSERT INTO public.event VALUES ('019b76da-ad80-7ea4-9a92-64de0af1916c', '2026-08-02 01:00:00+00', NULL, '019b76da-a802-7976-8431-959f337f3702', 'import', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'imported', '{"people_added": 487, "added": 160}');
INSERT INTO public.event VALUES ('019b76da-ad8a-7a68-a0b5-747e08d12292', '2026-08-02 01:00:00+00', '019b76da-a803-721c-a7fd-f887bc50dc0e', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'area', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'outlined', '{"areas": 4}');
INSERT INTO public.event VALUES ('019b76da-b061-7bcf-8ef9-6106757a125f', '2026-09-05 01:40:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b056-7593-8f88-8ade801a266b', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b075-70c7-876f-2a20f9d6331a', '2026-09-30 01:31:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b057-7644-aa77-7a570a8376b2', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b077-7232-b704-ab8f3adc4297', '2026-10-01 08:14:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-af99-72b8-836e-f40e4584eddb', 'measured', '{"grade":"raised","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b07c-786e-a19e-29035554a52d', '2026-10-13 06:40:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'reported', '{"category":"road","urgency":"soon"}');
INSERT INTO public.event VALUES ('019b76da-b07d-7f27-bde8-c117b6986f69', '2026-10-16 00:50:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b04e-7d66-b98f-eff2bbb3e900', 'visited', '{"outcome":"help"}');
INSERT INTO public.event VALUES ('019b76da-b07e-70c1-88dd-eb4ddb6f769a', '2026-10-16 02:02:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b058-7cad-84c8-5ea9b2da6613', 'measured', '{"grade":"raised","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b07f-796d-8761-af4144e166b8', '2026-10-19 01:58:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-ade6-7480-92ee-706ee9ec93d7', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b081-7078-a997-7a19d295aa16', '2026-10-20 09:52:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-adf4-7aa1-8372-e2c2f88da9c8', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b087-7aa3-b4c1-6a84582c55cf', '2026-10-28 01:14:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b059-760a-acd2-9e50364f9474', 'measured', '{"grade":"raised","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b088-75a5-a3dc-c16f6c7af99d', '2026-10-28 07:02:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b044-744f-b014-8c4bec1d2d5f', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b089-741c-9760-8e4172b38891', '2026-10-31 01:48:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b048-7b1f-b52f-3b96f33e894c', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b08a-720f-b170-f0c381076533', '2026-11-02 07:40:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b050-78b7-abfb-188a58f31a47', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b08b-7450-809f-265e99df886f', '2026-11-06 08:05:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b04c-7c47-9583-8f50550ad939', 'visited', '{"outcome":"need"}');
INSERT INTO public.event VALUES ('019b76da-b08c-75cf-8f81-3cf58f0f35f1', '2026-11-06 08:18:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b05a-7d97-9342-09d3524f20f3', 'measured', '{"grade":"raised","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b08d-7062-ae97-420a83656435', '2026-11-06 09:04:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-adf5-77ed-9c5b-3acad10e5cd1', 'visited', '{"outcome":"phone"}');
INSERT INTO public.event VALUES ('019b76da-b092-7495-990e-c647bb815776', '2026-11-12 01:10:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b04f-7f53-ba11-44cbaeb1f40c', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b095-799e-90c6-6dd2009badf9', '2026-11-17 08:03:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-afba-7f5f-9633-ed91bd0483df', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b096-77e3-a646-7041fa765a19', '2026-11-17 08:13:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-afbb-79ee-92c9-d7f00b78c190', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b098-790e-b732-26881e5a0cd5', '2026-11-21 02:30:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b049-70a4-a0ea-d946e6b3b2d8', 'visited', '{"outcome":"absent"}');
INSERT INTO public.event VALUES ('019b76da-b09a-7496-aeaa-318709b619cc', '2026-11-23 01:32:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b04d-78b5-8727-2a89fa7e8ec9', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b09b-73ea-9621-9f9bdc0bc914', '2026-11-23 01:45:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b05b-79de-bdac-7688746aac3b', 'measured', '{"grade":"raised","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b09c-7931-9237-362fd43eeee0', '2026-11-24 08:12:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b051-74f9-945f-2c2465656578', 'visited', '{"outcome":"help"}');
INSERT INTO public.event VALUES ('019b76da-b09d-7910-a007-7f8301eef68a', '2026-11-24 08:20:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b05c-7429-9ceb-7ba3867a0d6e', 'measured', '{"grade":"urgent","urgent":true}');
INSERT INTO public.event VALUES ('019b76da-b09e-7a10-aa48-51364b63f1a8', '2026-11-25 01:15:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-b045-7b2b-b7ba-f4215ee27ca7', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b09f-719b-8971-d411b118d278', '2026-11-25 01:22:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-b055-7d10-997a-ac01ef1475e1', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b0a0-78e5-a637-da2f25c2a308', '2026-11-25 02:36:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'visit', '019b76da-afe0-75d0-ad09-b0759062f54c', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b0a1-70d1-a720-92dff64e2877', '2026-11-25 02:46:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'blood_pressure', '019b76da-afe1-7fb2-9a1a-439f856dee07', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b0a3-7076-8c9d-4b74ebfa26c3', '2026-11-27 07:20:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8b-790f-a706-8a8bb3e4a32b', 'reported', '{"category":"drainage","urgency":"normal"}');
INSERT INTO public.event VALUES ('019b76da-b0a4-727b-b81c-2dcc05f3027a', '2026-11-28 02:15:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8c-779c-b8bc-d1269e5483d1', 'reported', '{"category":"drainage","urgency":"normal"}');
INSERT INTO public.event VALUES ('019b76da-b0bc-7a4c-a5ab-b3924a046282', '2026-11-24 08:41:00+00', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', 'task', '019b76da-b0b7-7756-9da9-1cf6e17f24d3', 'assigned', '{"people": 1, "urgency": "urgent"}');
INSERT INTO public.event VALUES ('019b76da-b0c3-79fc-ab72-0c5a3fd36a37', '2026-09-13 07:25:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'blood_pressure', '019b76da-afb3-7ce7-83da-2f7070d4db7d', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b0cc-7c94-b078-b5a5a79c92ba', '2026-09-19 09:25:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'blood_pressure', '019b76da-b035-7bcf-9248-f9a83380bdc6', 'measured', '{"grade":"normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b0db-7bf2-aed8-f1d2ff0293ad', '2026-10-13 07:32:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'visit', '019b76da-ae5b-7dc2-998a-02457fb3d4ee', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b0dc-72eb-a16a-c1efaa3cda43', '2026-10-16 08:02:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'visit', '019b76da-afca-7ae7-8513-f524a7be9f1f', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b0dd-7d54-a5ea-d5b3989aca8f', '2026-10-16 08:12:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'blood_pressure', '019b76da-afcb-7b58-b6cd-9c80fc9bbe51', 'measured', '{"grade":"raised","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b0df-72f9-8c39-9e340c424329', '2026-10-21 01:52:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'visit', '019b76da-afa6-763b-ae2c-bc82a5ddbcf3', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b0e0-7915-bc79-045588bccc8d', '2026-10-21 02:02:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'blood_pressure', '019b76da-afa7-7907-9047-4326d0021dd5', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b0e3-7755-85b2-e436e04cf3cc', '2026-11-01 08:32:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'visit', '019b76da-ae5c-77d4-ba35-78228c4a039c', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b0f2-7587-86ce-4dee923f7ffe', '2026-11-24 08:31:00+00', '019b76da-a815-781c-9601-6ad203a2653e', '019b76da-a814-783f-9ca0-b864c7d49c43', 'visit', '019b76da-ae5d-7451-9775-b54de1582c44', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b180-7ecb-a6fc-aaf0916a086a', '2026-09-05 00:49:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'blood_pressure', '019b76da-b02b-748d-9332-a6b7d6a94894', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b183-72ed-ad47-d3fd915e502e', '2026-09-07 01:13:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'blood_pressure', '019b76da-afb1-7893-9ef1-aabd84156e23', 'measured', '{"grade":"normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b191-7ad8-ac1a-1419861ecc56', '2026-09-27 06:14:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'blood_pressure', '019b76da-b00f-7fab-aa5e-f2631c5ff817', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b19f-7036-8416-210a7239926a', '2026-10-16 02:46:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'visit', '019b76da-b004-709a-adf6-4222c85184a8', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1a0-7584-b76c-1e5ddf420743', '2026-10-16 02:56:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'blood_pressure', '019b76da-b005-7c77-a759-f3d2d905c6bf', 'measured', '{"grade":"normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1a2-72b9-b6c7-07d8dc64d6b1', '2026-10-21 09:38:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'visit', '019b76da-b014-7809-be3b-971304077f6d', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1a3-7667-9056-3c221ea25fed', '2026-10-21 09:48:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'blood_pressure', '019b76da-b015-70b7-bf3c-8f6bf9a6096d', 'measured', '{"grade":"normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1b2-709d-bdc8-6a6216e85181', '2026-11-13 09:23:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'visit', '019b76da-afce-7b24-9187-4b149a7b80f0', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1b3-725e-9ee6-df0a1863ac16', '2026-11-13 09:33:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'blood_pressure', '019b76da-afcf-71ef-8e7b-6caa71a952f4', 'measured', '{"grade":"normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1b4-732b-94de-e4d8d9ea6d3d', '2026-11-18 02:54:00+00', '019b76da-a813-78af-86f7-c4b4da650b5c', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'visit', '019b76da-ae27-76b9-9d9c-8f949e7a9db4', 'visited', '{"outcome":"help"}');
INSERT INTO public.event VALUES ('019b76da-b1bd-7f8b-9d4d-449e6d301722', '2026-09-06 08:32:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-afd3-7598-8b2b-8b3719794303', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1bf-756e-895e-45f9b7720c19', '2026-09-06 10:07:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-aff7-771a-bcf3-f3b3df1ea8c1', 'measured', '{"grade":"raised","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1c1-7354-92b6-97f781b7a0b0', '2026-09-09 07:19:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-afa5-774d-ab62-869bdb2dd612', 'measured', '{"grade":"normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1c2-718b-abf9-ae778390565d', '2026-09-10 06:10:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'reported', '{"category":"rubbish","urgency":"soon"}');
INSERT INTO public.event VALUES ('019b76da-b1c4-7e37-aa1a-91f8cc8eb416', '2026-09-13 00:30:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-aff3-75fc-86f4-acb4099fed95', 'measured', '{"grade":"normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1c9-784b-9b51-7cce8b0d5a69', '2026-09-25 02:25:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-b021-7e95-b77e-e894e545d990', 'measured', '{"grade":"normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1d2-7f48-8d53-6877dd31a6b4', '2026-10-06 08:25:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-b03d-70e2-85f5-8a9d5bff7169', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1d3-7993-b0c1-283e16afb4e4', '2026-10-08 06:01:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-ae82-7036-868b-f96369ee4a5d', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1d4-751f-ad2b-b58ba485a377', '2026-10-11 02:15:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-ae83-7143-ac4a-fa4a1fdeccf2', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1d6-7e74-9cef-d0e4fcaed179', '2026-10-13 01:13:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-afcc-7609-bf75-d7eb942ea7cf', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1d7-7125-a183-1683ce58d758', '2026-10-13 01:23:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-afcd-70fd-9f15-2a418ac2d9f1', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1d8-7acd-9f62-ff1070b79691', '2026-10-15 02:49:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-ae8b-755e-9894-636896298938', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1da-7147-9dc4-9d358a0325ca', '2026-10-17 08:16:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-ae84-7328-a803-96f8de971c10', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1dd-72c7-9556-9100190a015b', '2026-10-25 06:10:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-b00a-7aef-8a3e-aeb1243dfc3f', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1de-7c25-be80-f354b3a273e9', '2026-10-25 06:20:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-b00b-7c96-84b5-5d178f346011', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1e4-7daf-bb0b-57897a48e8a1', '2026-11-12 07:30:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-afe6-75b4-81a7-cda714729f76', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1e5-72a6-9c63-84e232904e34', '2026-11-12 07:40:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-afe7-71eb-92e0-d27257e74970', 'measured', '{"grade":"normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1e7-73ea-8789-c085e5022020', '2026-11-14 08:30:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-aff0-76f5-b1e2-0b79f2447ec4', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1e8-756c-bc85-71c77164aaf4', '2026-11-14 08:40:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-aff1-7a32-a0bc-f453040b9e64', 'measured', '{"grade":"raised","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1e9-7c23-9462-de53b9f8e120', '2026-11-15 02:38:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-ae86-765d-9f4e-d124bad76fcc', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1ea-7950-9319-2b98f535fa08', '2026-11-17 07:48:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-ae85-7d4b-b9a7-25d3f8c9f1db', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1f0-7cf9-8e98-10a3767604b6', '2026-11-24 07:36:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-afa8-7078-8b34-2b30a96848d2', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b1f1-7885-94b4-43ad5f8e8d1f', '2026-11-24 07:46:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'blood_pressure', '019b76da-afa9-70fa-91b7-63a4b151c7ad', 'measured', '{"grade":"high","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b1f3-7408-9bcd-ab495ead089f', '2026-11-28 02:06:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'reported', '{"category":"noise","urgency":"normal"}');
INSERT INTO public.event VALUES ('019b76da-b1f4-7ccb-a618-fe978bf694cc', '2026-11-28 10:30:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'undertaken', '{"planned":"2026-11-29"}');
INSERT INTO public.event VALUES ('019b76da-b1f5-79d4-851e-9afe3dc2983f', '2026-11-28 11:10:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'contributed', '{"sort":"hours"}');
INSERT INTO public.event VALUES ('019b76da-b1f6-7d83-ac5e-62ebb6b8875b', '2026-11-28 11:11:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'contributed', '{"sort":"hours"}');
INSERT INTO public.event VALUES ('019b76da-b1f7-7f56-b917-6754d25bb2ad', '2026-11-28 11:20:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'contributed', '{"sort":"pledged"}');
INSERT INTO public.event VALUES ('019b76da-b1f8-72b2-b14a-0a3b9d2724dc', '2026-11-28 11:25:00+00', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'contributed', '{"sort":"received"}');
INSERT INTO public.event VALUES ('019b76da-b204-71a7-b204-2e6c3aed9d8b', '2026-09-15 00:56:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'blood_pressure', '019b76da-afed-7260-87c7-5f08ff7c01f0', 'measured', '{"grade":"normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b20e-75ec-bbe2-1a6bc2c7751f', '2026-09-30 08:31:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'blood_pressure', '019b76da-afb5-797f-bd8f-494421112175', 'measured', '{"grade":"normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b217-792c-9be9-a1b8e10068f1', '2026-10-09 08:18:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'visit', '019b76da-ae97-7430-ad6c-603404cc5baf', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b224-7f78-b729-f9ec8645faa5', '2026-10-30 06:47:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'reported', '{"category":"road","urgency":"normal"}');
INSERT INTO public.event VALUES ('019b76da-b239-7372-af00-730d45ef88c6', '2026-11-24 09:42:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'visit', '019b76da-afac-7de9-981d-1bcf06f98ae5', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b23a-7e66-87fd-5b9273982c52', '2026-11-24 09:52:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a81b-78af-a500-2b628973fc46', 'blood_pressure', '019b76da-afad-7588-ad7c-ae29b4b13d28', 'measured', '{"grade":"high_normal","urgent":false}');
INSERT INTO public.event VALUES ('019b76da-b31b-738f-ac35-9f2c19b65ccf', '2026-10-12 07:31:00+00', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'visit', '019b76da-af67-75b6-9780-0f0e6f166496', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b31d-7361-8832-ef410c29fea5', '2026-10-19 01:48:00+00', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '019b76da-a81b-78af-a500-2b628973fc46', 'visit', '019b76da-af6c-75bf-a68c-014f883d6164', 'visited', '{"outcome":"need"}');
INSERT INTO public.event VALUES ('019b76da-b346-7d03-8984-211ea887b6de', '2026-11-23 08:56:00+00', '019b76da-a828-7684-9af6-e6c6b5314058', '019b76da-a812-755f-9f49-a6cdbe3fff85', 'visit', '019b76da-af61-7c69-8689-dc0efe511b70', 'visited', '{"outcome":"well"}');
INSERT INTO public.event VALUES ('019b76da-b3f6-7a67-8b42-cbcf1059409b', '2026-11-27 08:40:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8b-790f-a706-8a8bb3e4a32b', 'accepted', '{"from": "reported", "to": "accepted", "category": "drainage", "due": "2026-12-11T08:40:00+00:00"}');
INSERT INTO public.event VALUES ('019b76da-b3f9-73aa-8f11-1d3cc39696f4', '2026-11-28 01:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8b-790f-a706-8a8bb3e4a32b', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "drainage", "due": "2026-12-11T09:00:00+00:00", "departments": ["镇水利站"]}');
INSERT INTO public.event VALUES ('019b76da-b3fa-7397-9d81-41f27a0c83d4', '2026-11-28 03:30:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8b-790f-a706-8a8bb3e4a32b', 'took_in', '{"with": "019b76da-ad8c-779c-b8bc-d1269e5483d1"}');
INSERT INTO public.event VALUES ('019b76da-b3fb-74c9-9882-7b2353014c65', '2026-11-28 03:30:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8c-779c-b8bc-d1269e5483d1', 'merged', '{"from": "reported", "to": "merged", "category": "drainage", "into": "019b76da-ad8b-790f-a706-8a8bb3e4a32b"}');
INSERT INTO public.event VALUES ('019b76da-b402-7445-9aa2-c094663f0eca', '2026-10-13 08:00:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'accepted', '{"from": "reported", "to": "accepted", "category": "road", "due": "2026-10-16T08:00:00+00:00"}');
INSERT INTO public.event VALUES ('019b76da-b404-7220-b686-d313e234d772', '2026-10-14 01:00:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "road", "due": "2026-10-16T09:00:00+00:00", "departments": ["镇公路站"]}');
INSERT INTO public.event VALUES ('019b76da-b405-7918-b928-9c775ababe7e', '2026-10-16 00:40:00+00', '019b76da-a832-7d07-b116-7dadcda04f65', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'started', '{"from": "dispatched", "to": "in_progress", "category": "road"}');
INSERT INTO public.event VALUES ('019b76da-b406-74dc-be03-d9f497bcd36a', '2026-10-18 07:00:00+00', '019b76da-a832-7d07-b116-7dadcda04f65', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'handled', '{"from": "in_progress", "to": "handled", "category": "road", "result": "坑补好了，压实了。"}');
INSERT INTO public.event VALUES ('019b76da-b407-711b-8866-47172e939367', '2026-10-19 02:00:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'closed', '{"from": "handled", "to": "closed", "category": "road", "result": "坑补好了，压实了。"}');
INSERT INTO public.event VALUES ('019b76da-b40a-77b5-8a91-9e9b3a3e6ab9', '2026-10-21 08:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'rated', '{"from": "closed", "to": "rated", "category": "road", "reason": "路平了，谢谢", "answer": "satisfied"}');
INSERT INTO public.event VALUES ('019b76da-b416-79ba-a755-fd5e7970514f', '2026-11-28 02:22:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ad94-73e4-a650-aabd0bc3809a', 'accepted', '{"from": "reported", "to": "accepted", "category": "noise", "due": "2026-12-04T09:00:00+00:00"}');
INSERT INTO public.event VALUES ('019b76da-b433-73a3-9b63-97062dd9a517', '2026-10-30 07:48:00+00', '019b76da-a82b-7d85-8c90-ec5f56296964', '019b76da-a81b-78af-a500-2b628973fc46', 'problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'accepted', '{"from": "reported", "to": "accepted", "category": "road", "due": "2026-11-13T07:48:00+00:00"}');
INSERT INTO public.event VALUES ('019b76da-b434-7c30-ac35-8c8ef6314158', '2026-10-31 01:40:00+00', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '019b76da-a81b-78af-a500-2b628973fc46', 'problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'started', '{"from": "accepted", "to": "in_progress", "category": "road"}');
INSERT INTO public.event VALUES ('019b76da-b435-7b87-adc8-5ca3758277ed', '2026-11-01 07:30:00+00', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '019b76da-a81b-78af-a500-2b628973fc46', 'problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'handled', '{"from": "in_progress", "to": "handled", "category": "road", "result": "坑补好了，压实了。"}');
INSERT INTO public.event VALUES ('019b76da-b436-7622-869d-0764c71f7ba0', '2026-11-02 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a81b-78af-a500-2b628973fc46', 'problem', '019b76da-ad99-7b54-a38c-c3a858ef34d4', 'closed', '{"from": "handled", "to": "closed", "category": "road", "result": "坑补好了，压实了。"}');
INSERT INTO public.event VALUES ('019b76da-b499-723d-b3f0-d13437f86cf6', '2026-09-10 06:55:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'accepted', '{"from": "reported", "to": "accepted", "category": "rubbish", "due": "2026-09-11T06:55:00+00:00"}');
INSERT INTO public.event VALUES ('019b76da-b49b-7060-bc95-63fc87b4d948', '2026-09-10 07:15:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'dispatched', '{"from": "accepted", "to": "dispatched", "category": "rubbish", "due": "2026-09-11T07:15:00+00:00", "departments": ["镇城管办"]}');
INSERT INTO public.event VALUES ('019b76da-b49c-70b8-a722-afe98bba678e', '2026-09-11 01:40:00+00', '019b76da-a833-7733-9d03-b76abc9572b9', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'started', '{"from": "dispatched", "to": "in_progress", "category": "rubbish"}');
INSERT INTO public.event VALUES ('019b76da-b49d-741c-81a0-d54890d99729', '2026-09-16 07:30:00+00', '019b76da-a833-7733-9d03-b76abc9572b9', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'handled', '{"from": "in_progress", "to": "handled", "category": "rubbish", "result": "添了两个桶。"}');
INSERT INTO public.event VALUES ('019b76da-b49e-7623-8100-11f5b5e48cde', '2026-09-17 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'closed', '{"from": "handled", "to": "closed", "category": "rubbish", "result": "添了两个桶。"}');
INSERT INTO public.event VALUES ('019b76da-b4a0-7b95-80c0-fb50486a4426', '2026-09-19 08:10:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'problem', '019b76da-ada9-71c8-bdc1-29410f861152', 'rated', '{"from": "closed", "to": "rated", "category": "rubbish", "answer": "satisfied"}');
INSERT INTO public.event VALUES ('019b76da-b4bf-7551-a556-bda09a7993a3', '2026-11-10 09:40:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'task', '019b76da-b4ad-745f-9f62-596d6e61cccd', 'assigned', '{"people": 1, "urgency": "normal"}');
INSERT INTO public.event VALUES ('019b76da-b4cd-7453-ba4b-30a3f8f01ca8', '2026-11-24 01:30:00+00', '019b76da-a82b-7d85-8c90-ec5f56296964', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4af-71ef-9412-bcd9cd91e873', 'assigned', '{"people": 12, "urgency": "normal"}');
INSERT INTO public.event VALUES ('019b76da-b4d4-7206-b3bc-a20e5e1de797', '2026-11-29 09:40:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '019b76da-a80e-701c-84b2-797aceca0a9d', 'task', '019b76da-b4bc-7e29-8f7c-560d0c1ff111', 'assigned', '{"people": 1, "urgency": "normal"}');
INSERT INTO public.event VALUES ('019b76da-b4d5-7a0b-8881-6a9b3c208e85', '2026-11-12 08:21:00+00', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a80e-701c-84b2-797aceca0a9d', 'task', '019b76da-b4ad-745f-9f62-596d6e61cccd', 'done', '{"outcome":"done","report":"019b76da-b4c0-748f-8e05-c09a843b50a6"}');
INSERT INTO public.event VALUES ('019b76da-b4d6-73d8-8c45-5674515abf41', '2026-11-24 21:42:00+00', '019b76da-a823-7bf9-bf17-897c0f758861', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4af-71ef-9412-bcd9cd91e873', 'done', '{"outcome":"done","report":"019b76da-b4d2-775b-be36-d45f096597cb"}');
INSERT INTO public.event VALUES ('019b76da-b4d7-7c2c-98e3-105099c3e525', '2026-11-25 01:32:00+00', '019b76da-a827-79ed-ad2d-48a9f83951fc', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4af-71ef-9412-bcd9cd91e873', 'done', '{"outcome":"done","report":"019b76da-b4cf-7488-a5e9-599fbcaf0d89"}');
INSERT INTO public.event VALUES ('019b76da-b4d8-7db3-b5cb-f2529640041e', '2026-11-25 05:29:00+00', '019b76da-a81c-7431-8e41-f1a4924ce492', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4af-71ef-9412-bcd9cd91e873', 'done', '{"outcome":"done","report":"019b76da-b4ce-7cf9-88ef-b638b9ecbee1"}');
INSERT INTO public.event VALUES ('019b76da-b4d9-782a-a727-03678f7fb71d', '2026-11-25 23:55:00+00', '019b76da-a825-7d4d-bc3c-ba10e6f0e56b', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4af-71ef-9412-bcd9cd91e873', 'done', '{"outcome":"done","report":"019b76da-b4d1-7e8e-bc48-588984063b3c"}');
INSERT INTO public.event VALUES ('019b76da-b4da-7d7b-a7ad-d6070070cb09', '2026-11-26 00:00:00+00', '019b76da-a821-776c-ae6b-878d0cb6affc', '019b76da-a80c-7dbe-baca-ecab7f0bf355', 'task', '019b76da-b4af-71ef-9412-bcd9cd91e873', 'part', '{"outcome":"part","report":"019b76da-b4d0-70b1-95d5-496a099a57d5"}');
INSERT INTO public.event VALUES ('019b76da-b4db-7e5f-8511-e34455f17953', '2026-11-29 16:52:51.989243+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a80e-701c-84b2-797aceca0a9d', 'health', '019b76da-a87f-7b5c-8cb1-59be470a6d6a', 'told', '{"known": "yes", "medication": "no", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4dc-7421-8d67-1a932fcc0087', '2026-11-29 16:52:51.989559+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a80e-701c-84b2-797aceca0a9d', 'health', '019b76da-a8c3-7523-9cde-117dec723025', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4dd-7f5b-b684-e2782aa629f8', '2026-11-29 16:52:51.989773+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a80e-701c-84b2-797aceca0a9d', 'health', '019b76da-a8ed-7b8d-ae12-84defa8305f6', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4de-7162-98d6-27c2865a5a43', '2026-11-29 16:52:51.989968+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a80e-701c-84b2-797aceca0a9d', 'health', '019b76da-a8f7-77b4-b1af-e295e853b945', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4df-714f-8f87-7af7875c4357', '2026-11-29 16:52:51.990139+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a80e-701c-84b2-797aceca0a9d', 'health', '019b76da-a903-7cbb-88e0-982d17c7bc3e', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4e0-7364-8ffd-e50a3b3c0e19', '2026-11-29 16:52:51.9904+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a814-783f-9ca0-b864c7d49c43', 'health', '019b76da-aa59-76d1-9ab2-27601f6bb3f0', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4e1-7cc6-88e3-662d4963f8ee', '2026-11-29 16:52:51.990601+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a817-7002-88c8-610a3ff591d7', 'health', '019b76da-aa6b-7b5a-8704-b071fe102dab', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4e2-737f-b118-043d7a15b6bf', '2026-11-29 16:52:51.993326+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a817-7002-88c8-610a3ff591d7', 'health', '019b76da-aa7d-7447-9784-46f1b0875c61', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4e3-7ad5-8262-6a623eafe5ea', '2026-11-29 16:52:51.993557+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a817-7002-88c8-610a3ff591d7', 'health', '019b76da-aab9-76c7-8e7c-3903b8db0521', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4e4-7177-ac75-c37551c6021b', '2026-11-29 16:52:51.993821+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'health', '019b76da-aae5-7e26-b3d5-e59fe7c5234c', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4e5-7365-9a4a-1b537675e26f', '2026-11-29 16:52:51.99406+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a81b-78af-a500-2b628973fc46', 'health', '019b76da-ab41-7374-b92e-0132c30e6ca2', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4e6-752a-85db-ff2903a91eb1', '2026-11-29 16:52:51.994272+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a81b-78af-a500-2b628973fc46', 'health', '019b76da-ab43-7b33-8d56-f6ccd846a7e4', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4e7-7f9f-9f6c-0900470dab0a', '2026-11-29 16:52:51.994461+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a81b-78af-a500-2b628973fc46', 'health', '019b76da-ab5d-744d-957c-ef52c3f28640', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4e8-7baa-8245-9270f6fc8738', '2026-11-29 16:52:52.00326+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a81b-78af-a500-2b628973fc46', 'health', '019b76da-ab79-787f-8a00-1c9a73e5a373', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4e9-74d3-b193-c92c3cac524f', '2026-11-29 16:52:52.003635+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a81b-78af-a500-2b628973fc46', 'health', '019b76da-ab7b-7dd8-affd-6482aa9b0d53', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4ea-7f89-a640-3eae8a570b18', '2026-11-29 16:52:52.003854+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a81d-7583-a049-7e12279688fb', 'health', '019b76da-abb9-74f6-96fb-e6fc69507cdc', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4eb-7518-b13f-4118bd761119', '2026-11-29 16:52:52.004065+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a81d-7583-a049-7e12279688fb', 'health', '019b76da-abfd-7119-9c2a-9e52484b68dc', 'told', '{"known": "yes", "medication": "yes", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4ec-75dd-b334-144282d2b39a', '2026-11-29 16:52:52.004247+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a824-7f10-8698-d3195a45825a', 'health', '019b76da-ace7-7783-90d5-f9a3b80a9e3e', 'told', '{"known": "yes", "medication": "no", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.event VALUES ('019b76da-b4ed-7c9d-895f-6edf17120783', '2026-11-29 16:52:52.00442+00', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', '019b76da-a826-7c65-a4a0-7804c80fb3e9', 'health', '019b76da-ad37-7dee-b616-b7239ba24fd3', 'told', '{"known": "yes", "medication": "no", "target_systolic": null, "target_diastolic": null}');
INSERT INTO public.health_consent VALUES ('a2d7e58b-ffd8-5322-aa3b-e9b878071417', '019b76da-a8c3-7523-9cde-117dec723025', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80f-76dc-994c-919c913666e2', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-05 01:40:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('77a92f64-05a8-5241-adf1-9ac166b30087', '019b76da-a8ed-7b8d-ae12-84defa8305f6', '019b76da-a8eb-7f6e-9050-ef1222decf47', '019b76da-a80f-76dc-994c-919c913666e2', 'given', 'given', 'blood_pressure', '2026-11', '2026-10-01 08:14:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('78fa05c9-06a5-59b0-95c7-f6d74a3b7eeb', '019b76da-a895-7112-a586-2caa568a54c1', '019b76da-a893-7bb5-b40e-6277d6f2f06c', '019b76da-a80f-76dc-994c-919c913666e2', 'given', 'given', 'blood_pressure', '2026-11', '2026-11-17 08:13:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('02873aad-8b6d-5e99-9c04-019fbbebd1fe', '019b76da-a8f7-77b4-b1af-e295e853b945', '019b76da-a8f5-7c64-8004-d55b3df9cc81', '019b76da-a80f-76dc-994c-919c913666e2', 'given', 'given', 'blood_pressure', '2026-11', '2026-11-24 08:20:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('7b7686c8-1ee8-5330-8729-a172087cf6dc', '019b76da-a87f-7b5c-8cb1-59be470a6d6a', '019b76da-a87d-78f0-b47a-3c8800d1fc46', '019b76da-a80f-76dc-994c-919c913666e2', 'given', 'given', 'blood_pressure', '2026-11', '2026-11-25 01:22:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('b3c5a8c4-ef70-580f-b079-d060e7ccef62', '019b76da-a8b3-79f7-8360-9c2ed2fad559', '019b76da-a8af-7c4a-b631-4bb2e4f54e26', '019b76da-a80f-76dc-994c-919c913666e2', 'given', 'given', 'blood_pressure', '2026-11', '2026-11-25 02:46:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('cf79bded-a6b6-58ae-b085-ddc5714b132a', '019b76da-aa5b-7e15-994f-863790d5f988', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a815-781c-9601-6ad203a2653e', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-13 07:25:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('45469bac-c674-5194-b4d0-de3cbf56f0c3', '019b76da-aa59-76d1-9ab2-27601f6bb3f0', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a815-781c-9601-6ad203a2653e', 'given', 'given', 'blood_pressure', '2026-11', '2026-10-16 08:12:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('cd333d72-7db6-5d39-a125-2287fc84ec3c', '019b76da-a9a7-76d6-83bc-c07ac9704dd0', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a813-78af-86f7-c4b4da650b5c', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-05 00:49:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('50792eb2-24a1-5568-b22f-6086d078a8aa', '019b76da-a9a9-7a31-a0b5-631ae873e451', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a813-78af-86f7-c4b4da650b5c', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-07 01:13:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('ff4077e2-ccd0-58f8-94a1-5f17d9b2ec0d', '019b76da-aafd-7a82-87d1-17648ffa2b99', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-06 08:32:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('d846eaf8-907c-5f85-ae46-640ea5c30115', '019b76da-aae5-7e26-b3d5-e59fe7c5234c', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-06 10:07:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('74fc3d14-e81b-5ddf-8656-e6bdf24259ed', '019b76da-aaed-77b3-903a-ad6086e20fbe', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-09 07:19:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('20468d23-3e9f-5ebe-9220-7ee1019cc91b', '019b76da-aae3-7a6e-a1e9-2514108aecac', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'given', 'given', 'blood_pressure', '2026-11', '2026-11-12 07:40:00+00', NULL, NULL);
INSERT INTO public.health_consent VALUES ('7f88969b-2c62-54cc-8b4e-8b470f7877a9', '019b76da-ab21-746b-843d-b46c8a87d8a5', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '019b76da-a81c-7431-8e41-f1a4924ce492', 'given', 'given', 'blood_pressure', '2026-11', '2026-09-15 00:56:00+00', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a87f-7b5c-8cb1-59be470a6d6a', '019b76da-a87d-78f0-b47a-3c8800d1fc46', '019b76da-a80e-701c-84b2-797aceca0a9d', 'yes', '2026-11-30', 'no', NULL, NULL, '', 'given', '2026-11-25 01:22:00+00', '2026-11-25 01:22:00+00', 132, 84, 'high_normal', true, 0, 'known', 4, '2027-02-25', '', 0, 'known', 'uncontrolled', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a895-7112-a586-2caa568a54c1', '019b76da-a893-7bb5-b40e-6277d6f2f06c', '019b76da-a80e-701c-84b2-797aceca0a9d', '', NULL, '', NULL, NULL, '', 'given', '2026-11-17 08:13:00+00', '2026-11-17 08:13:00+00', 136, 70, 'high_normal', NULL, 0, 'yearly', 5, '2027-11-17', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a8b3-79f7-8360-9c2ed2fad559', '019b76da-a8af-7c4a-b631-4bb2e4f54e26', '019b76da-a80e-701c-84b2-797aceca0a9d', '', NULL, '', NULL, NULL, '', 'given', '2026-11-25 02:46:00+00', '2026-11-25 02:46:00+00', 124, 82, 'high_normal', NULL, 0, 'yearly', 5, '2027-11-25', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a8c3-7523-9cde-117dec723025', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', 'yes', '2026-11-30', 'yes', NULL, NULL, '', 'given', '2026-09-05 01:40:00+00', '2026-11-23 01:45:00+00', 148, 92, 'raised', false, 0, 'uncontrolled', 2, '2026-12-07', '', 0, 'known', 'refer', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a8ed-7b8d-ae12-84defa8305f6', '019b76da-a8eb-7f6e-9050-ef1222decf47', '019b76da-a80e-701c-84b2-797aceca0a9d', 'yes', '2026-11-30', 'yes', NULL, NULL, '', 'given', '2026-10-01 08:14:00+00', '2026-10-01 08:14:00+00', 153, 89, 'raised', false, 0, 'uncontrolled', 2, '2026-10-15', '', 0, 'known', 'refer', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a8f7-77b4-b1af-e295e853b945', '019b76da-a8f5-7c64-8004-d55b3df9cc81', '019b76da-a80e-701c-84b2-797aceca0a9d', 'yes', '2026-11-30', 'yes', NULL, NULL, '', 'given', '2026-11-24 08:20:00+00', '2026-11-24 08:20:00+00', 184, 111, 'urgent', false, 0, 'urgent', 0, '2026-12-08', '', 0, 'known', 'refer', NULL, '2026-11-24');
INSERT INTO public.health_record VALUES ('019b76da-aa59-76d1-9ab2-27601f6bb3f0', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', 'yes', '2026-11-30', 'yes', NULL, NULL, '', 'given', '2026-10-16 08:12:00+00', '2026-10-16 08:12:00+00', 145, 81, 'raised', false, 0, 'uncontrolled', 2, '2026-10-30', '', 0, 'known', 'refer', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-aa5b-7e15-994f-863790d5f988', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', '', NULL, '', NULL, NULL, '', 'given', '2026-09-13 07:25:00+00', '2026-10-21 02:02:00+00', 137, 78, 'high_normal', NULL, 0, 'yearly', 5, '2027-10-21', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a9a7-76d6-83bc-c07ac9704dd0', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '', NULL, '', NULL, NULL, '', 'given', '2026-09-05 00:49:00+00', '2026-10-21 09:48:00+00', 111, 67, 'normal', NULL, 0, 'yearly', 5, '2027-10-21', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-a9a9-7a31-a0b5-631ae873e451', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '', NULL, '', NULL, NULL, '', 'given', '2026-09-07 01:13:00+00', '2026-11-13 09:33:00+00', 104, 67, 'normal', NULL, 0, 'yearly', 5, '2027-11-13', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-aae3-7a6e-a1e9-2514108aecac', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '', NULL, '', NULL, NULL, '', 'given', '2026-11-12 07:40:00+00', '2026-11-12 07:40:00+00', 108, 64, 'normal', NULL, 0, 'yearly', 5, '2027-11-12', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-aae5-7e26-b3d5-e59fe7c5234c', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', 'yes', '2026-11-30', 'yes', NULL, NULL, '', 'given', '2026-09-06 10:07:00+00', '2026-11-24 07:46:00+00', 166, 87, 'high', false, 0, 'uncontrolled', 2, '2026-12-08', '', 0, 'known', 'refer', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-aaed-77b3-903a-ad6086e20fbe', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '019b76da-a819-7e64-9d29-0d5ccf0598af', '', NULL, '', NULL, NULL, '', 'given', '2026-09-09 07:19:00+00', '2026-10-13 01:23:00+00', 134, 70, 'high_normal', NULL, 0, 'yearly', 5, '2027-10-13', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-aafd-7a82-87d1-17648ffa2b99', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '019b76da-a819-7e64-9d29-0d5ccf0598af', '', NULL, '', NULL, NULL, '', 'given', '2026-09-06 08:32:00+00', '2026-10-25 06:20:00+00', 125, 73, 'high_normal', NULL, 0, 'yearly', 5, '2027-10-25', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.health_record VALUES ('019b76da-ab21-746b-843d-b46c8a87d8a5', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '019b76da-a81b-78af-a500-2b628973fc46', '', NULL, '', NULL, NULL, '', 'given', '2026-09-15 00:56:00+00', '2026-11-24 09:52:00+00', 122, 78, 'high_normal', NULL, 0, 'yearly', 5, '2027-11-24', '', 0, 'yearly', 'recheck', NULL, NULL);
INSERT INTO public.holiday VALUES ('2026-01-01', false, '元旦');
INSERT INTO public.holiday VALUES ('2026-05-01', false, '劳动节');
INSERT INTO public.holiday VALUES ('2026-05-02', false, '劳动节');
INSERT INTO public.holiday VALUES ('2026-10-01', false, '国庆节');
INSERT INTO public.holiday VALUES ('2026-10-02', false, '国庆节');
INSERT INTO public.holiday VALUES ('2026-10-03', false, '国庆节');
INSERT INTO public.holiday VALUES ('2027-01-01', false, '元旦');
INSERT INTO public.holiday VALUES ('2027-05-01', false, '劳动节');
INSERT INTO public.holiday VALUES ('2027-05-02', false, '劳动节');
INSERT INTO public.holiday VALUES ('2027-10-01', false, '国庆节');
INSERT INTO public.holiday VALUES ('2027-10-02', false, '国庆节');
INSERT INTO public.holiday VALUES ('2027-10-03', false, '国庆节');
INSERT INTO public.household VALUES ('019b76da-a87d-78f0-b47a-3c8800d1fc46', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100003', '3', '陈明德', '芦塘村塘口组3号', '', '3 芦塘村塘口组3号 ltctkz3h 陈明德 chenmingde cmd 黄月娥 huangyuee hye', NULL, NULL, 2, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-a893-7bb5-b40e-6277d6f2f06c', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100006', '6', '董运生', '芦塘村塘口组6号', '', '6 芦塘村塘口组6号 ltctkz6h 董运生 dongyunsheng dys 沈满秀 shenmanxiu smx 董小龙 dongxiaolong dxl', NULL, NULL, 1, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-a89b-7193-a4e4-02e2764d69f5', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100007', '7', '李福生', '芦塘村塘口组7号', '', '7 芦塘村塘口组7号 ltctkz7h 李福生 lifusheng lfs 谢细妹 xieximei xxm', NULL, NULL, 8, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-a8af-7c4a-b631-4bb2e4f54e26', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100010', '10', '唐德华', '芦塘村塘口组10号', '', '10 芦塘村塘口组10号 ltctkz10h 唐德华 tangdehua tdh 邱素珍 qiusuzhen qsz 唐强 tangqiang tq 唐一鸣 tangyiming tym', NULL, NULL, 1, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100012', '12', '彭桂兰', '水沟口左手第二家', '彭奶奶耳背,说话大声些、慢一点。院里有狗,先在门口喊一声。下雨天门前积水,走东边小路。', '12 水沟口左手第二家 sgkzsdej 彭桂兰 pengguilan pgl 周望生 zhouwangsheng zws 周海 zhouhai zh', NULL, NULL, 6, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-a8d3-70ba-806d-b99f8caba116', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100014', '14', '曾满秀', '芦塘村塘口组14号', '腿脚不便,敲门后多等一会儿', '14 芦塘村塘口组14号 ltctkz14h 曾满秀 zengmanxiu zmx 曾小龙 zengxiaolong zxl', NULL, NULL, 4, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-a8eb-7f6e-9050-ef1222decf47', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100017', '17', '姚志明', '芦塘村塘口组17号', '', '17 芦塘村塘口组17号 ltctkz17h 姚志明 yaozhiming yzm 马满秀 mamanxiu mmx 姚勇 yaoyong yy 姚梓涵 yaozihan yzh', NULL, NULL, 2, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-a8f5-7c64-8004-d55b3df9cc81', '019b76da-a80e-701c-84b2-797aceca0a9d', '0100018', '18', '张传宝', '芦塘村塘口组18号', '', '18 芦塘村塘口组18号 ltctkz18h 张传宝 zhangchuanbao zcb 罗春莲 luochunlian lcl', NULL, NULL, 2, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '0100040', '7', '姜庆华', '芦塘村西洲组7号', '', '7 芦塘村西洲组7号 ltcxzz7h 姜庆华 jiangqinghua jqh 黄桂兰 huangguilan hgl 姜俊杰 jiangjunjie jjj', NULL, NULL, 2, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', '0100064', '16', '程传宝', '芦塘村上田组16号', '', '16 芦塘村上田组16号 ltcstz16h 程传宝 chengchuanbao ccb 何友珍 heyouzhen hyz 梁秀英 liangxiuying lxy 程丽娟 chenglijuan clj', NULL, NULL, 2, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '0100080', '4', '程建国', '芦塘村南岭组4号', '', '4 芦塘村南岭组4号 ltcnlz4h 程建国 chengjianguo cjg 谢细妹 xieximei xxm 程涛 chengtao ct', NULL, NULL, 5, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-aae9-7112-ab8e-bdf9460f0fdb', '019b76da-a819-7e64-9d29-0d5ccf0598af', '0100081', '6', '苏运生', '芦塘村南岭组6号', '', '6 芦塘村南岭组6号 ltcnlz6h 苏运生 suyunsheng sys 冯春莲 fengchunlian fcl 苏军 sujun sj', NULL, NULL, 1, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-aaf7-74a3-9901-630d97f5ef4c', '019b76da-a819-7e64-9d29-0d5ccf0598af', '0100083', '8', '丁文辉', '芦塘村南岭组8号', '', '8 芦塘村南岭组8号 ltcnlz8h 丁文辉 dingwenhui dwh 阎红梅 yanhongmei yhm 余友珍 yuyouzhen yyz 丁一鸣 dingyiming dym', NULL, NULL, 7, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.household VALUES ('019b76da-ab1f-7718-a2de-b419a9e4fb62', '019b76da-a81b-78af-a500-2b628973fc46', '0100087', '1', '王正林', '芦塘村大坝组1号', '', '1 芦塘村大坝组1号 ltcdbz1h 王正林 wangzhenglin wzl 蒋莲香 jianglianxiang jlx 王建军 wangjianjun wjj', NULL, NULL, 6, '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.import_batch VALUES ('019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'households', '住户.csv', NULL, '019b76da-a802-7976-8431-959f337f3702', '{"people_added": 487, "added": 160}', '2026-08-02 01:00:00+00', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a870-748d-886a-6d805a7ed446', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a86f-760f-828b-3cbcf0ce2a75', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a872-7ee0-a3ae-494d1af13595', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a871-7d69-b183-b3c59b54bb47', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a874-79db-8cef-06c4450bfa7c', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a873-7162-9ec2-bfa2fe4ccbff', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a876-7afa-9de3-0cb2cb328a2e', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a875-77c4-a7e4-d359d715de3e', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a878-7b67-8853-763b8d8423ff', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a877-7f15-b3bc-b0066cc5e3f8', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a87a-7246-b4ed-3445455db629', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a879-71be-88d5-f20878f4cbe6', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a87c-79ec-af3b-55b5c446184f', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a87b-7499-95fa-11c9b1e5ca6a', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a87e-7920-aedd-1ee42224f8b6', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a87d-78f0-b47a-3c8800d1fc46', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a880-757d-9650-496084fed8f4', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a87f-7b5c-8cb1-59be470a6d6a', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a882-7666-a793-31a11132bb2b', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a881-7a4f-a38b-e89deb43b17b', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a884-76f1-a6f9-97f929daa3f5', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a883-77cd-a84c-44695b9d8f2b', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a886-79db-b56f-0ba24d90a972', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a885-759a-824c-1d9bb0546bcb', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a888-7d8c-88b0-9e6c41678cfc', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a887-7e56-a7fe-d23626cfcaa8', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a88a-7b62-9b67-e57fc27dd041', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a889-7f77-a904-237dd4b4c7a3', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a88c-7d97-a2f2-b64050f31cbb', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a88b-7b9e-90af-6dc4ff4d699f', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a88e-7b2c-a884-113ef5940640', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a88d-764f-9842-e0b40bd94ddb', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a890-78a0-a64d-d466247be6ac', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a88f-7dbb-bcc0-d01886f02f0f', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a892-7aa3-9760-513d70de263b', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a891-70d6-82c2-76b762749d3e', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a894-7503-936c-8265cadfe2c1', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a893-7bb5-b40e-6277d6f2f06c', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a896-7ee5-91af-5e915e0a3917', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a895-7112-a586-2caa568a54c1', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a898-7875-ad45-44d85c0c3281', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a897-7f9b-b6fc-7969202b89ce', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a89a-74e1-acbf-076ef9ee26c4', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a899-7bbf-bcf5-a121738c25d5', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a89c-725c-a41d-fdf82425c519', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a89b-7193-a4e4-02e2764d69f5', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a89e-7d5b-b558-cf14753ad658', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a89d-750d-9002-5b34a162d555', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a8a0-71ee-922b-4a31e56839c0', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a89f-7acf-981e-c066b557dc13', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a8a2-7bd4-8dd6-5cbcd5735fb9', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a8a1-7dad-9820-7317e3aa5e21', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a8a4-720a-95d2-1bc55bee49cd', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8a3-78dd-bffe-bda808956c87', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a8a6-7bdc-a568-4138bd2073f3', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8a5-73fa-821c-340649bf3299', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a8a8-7e1c-a24b-95a029b9c0d6', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'resident', '019b76da-a8a7-72d0-9cc2-978a84c621fa', NULL);
INSERT INTO public.import_change VALUES ('019b76da-a8aa-749a-9372-e1768e2ca416', '019b76da-a86d-7790-a1ae-8ac7f982cfc7', 'household', '019b76da-a8a9-778b-9105-15b882b62c41', NULL);
INSERT INTO public.inbox_item VALUES ('019b76da-b0b5-77ab-a1d5-e540ebae38b4', '019b76da-a82c-76e0-afe2-5a5dc4ce1d51', 'desk_health', '019b76da-a8f7-77b4-b1af-e295e853b945', 'Urgent blood pressure: please look at once', 'A reading at the door was 180/110 or more, or there is a danger sign. Open it to see whose it is.', 'urgent', '2026-11-24 08:41:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b0bb-7b88-8c98-d71fab985023', '019b76da-a80f-76dc-994c-919c913666e2', 'task', '019b76da-b0b7-7756-9da9-1cf6e17f24d3', 'Measure again after an urgent reading', 'Please ask whether the doctor was seen, and measure again.', 'urgent', '2026-11-24 08:41:00+00', '2026-11-24 10:21:00+00', '2026-11-24 10:21:00+00', NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b355-7eaa-91d2-0a0ae0a6e51d', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', 'A problem you reported was taken on', '', 'normal', '2026-11-27 08:40:00+00', '2026-11-27 10:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b356-7bf1-9055-9f4435f14bac', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', 'A problem you reported is with a department now', '', 'normal', '2026-11-28 01:10:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b357-778d-bb9c-0fb45a432d88', '019b76da-a831-74a4-8ce8-e5ffa8fe24f1', 'desk_problem', '019b76da-ad8b-790f-a706-8a8bb3e4a32b', 'A problem was sent to your department', '', 'normal', '2026-11-28 01:10:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b358-72ab-80bf-79a6947561db', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a8d3-70ba-806d-b99f8caba116', 'A problem you reported was joined with another', '', 'normal', '2026-11-28 03:30:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b360-741e-bd6e-070c94003dc3', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a89b-7193-a4e4-02e2764d69f5', 'A problem you reported was taken on', '', 'normal', '2026-10-13 08:00:00+00', '2026-10-13 09:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b361-725d-947d-4cd50aae9f2a', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a89b-7193-a4e4-02e2764d69f5', 'A problem you reported is with a department now', '', 'normal', '2026-10-14 01:00:00+00', '2026-10-14 02:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b362-7245-a196-c02d6edb4b2e', '019b76da-a832-7d07-b116-7dadcda04f65', 'desk_problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'A problem was sent to your department', '', 'normal', '2026-10-14 01:00:00+00', '2026-10-14 02:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b363-70b4-a97f-0c79450cdb73', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a89b-7193-a4e4-02e2764d69f5', 'Work on a problem you reported has begun', '', 'normal', '2026-10-16 00:40:00+00', '2026-10-16 02:10:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b364-7024-9cb5-e5ffd57e3a83', '019b76da-a82d-7336-b9f0-5138c523b848', 'desk_problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'A problem was reported as done and is to be checked', '坑补好了，压实了。', 'normal', '2026-10-18 07:00:00+00', '2026-10-18 08:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b365-7cd1-9b76-2efefe58ed4e', '019b76da-a82e-70b6-b071-71ea3fa86d24', 'desk_problem', '019b76da-ad8e-7574-80eb-e3e297f79eae', 'A problem was reported as done and is to be checked', '坑补好了，压实了。', 'normal', '2026-10-18 07:00:00+00', '2026-10-18 08:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b366-7213-b99e-abcb428de775', '019b76da-a80f-76dc-994c-919c913666e2', 'household', '019b76da-a89b-7193-a4e4-02e2764d69f5', 'A problem you reported is settled', '坑补好了，压实了。', 'normal', '2026-10-19 02:00:00+00', '2026-10-19 03:30:00+00', NULL, NULL, 0);
INSERT INTO public.inbox_item VALUES ('019b76da-b370-7fbe-8a76-64f2f1e5825e', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'household', '019b76da-aae1-7236-9f82-f37a29899575', 'A problem you reported was taken on', '', 'normal', '2026-11-28 02:22:00+00', NULL, NULL, NULL, 0);
INSERT INTO public.migration VALUES (1, '2026-11-23T20:27:33:951145', 'areas', '2026-11-29 17:02:35.551037');
INSERT INTO public.migration VALUES (2, '2026-11-24T00:00:00:000000', 'areas', '2026-11-29 17:02:35.578475');
INSERT INTO public.migration VALUES (3, '2026-11-25T00:20:00:000000', 'areas', '2026-11-29 17:02:35.642302');
INSERT INTO public.migration VALUES (4, '2026-11-23T20:27:35:641723', 'events', '2026-11-29 17:02:35.741057');
INSERT INTO public.migration VALUES (5, '2026-11-24T00:00:00:000000', 'events', '2026-11-29 17:02:35.771462');
INSERT INTO public.migration VALUES (6, '2026-11-23T20:27:34:771310', 'accounts', '2026-11-29 17:02:35.964985');
INSERT INTO public.migration VALUES (7, '2026-11-23T20:27:36:313434', 'households', '2026-11-29 17:02:36.05495');
INSERT INTO public.migration VALUES (8, '2026-11-23T20:27:37:206379', 'sync', '2026-11-29 17:02:36.130102');
INSERT INTO public.migration VALUES (9, '2026-11-24T00:00:00:000000', 'sync', '2026-11-29 17:02:36.167602');
INSERT INTO public.migration VALUES (10, '2026-11-23T20:27:38:245791', 'notifications', '2026-11-29 17:02:36.295216');
INSERT INTO public.migration VALUES (11, '2026-11-24T00:00:00:000000', 'notifications', '2026-11-29 17:02:36.337199');
INSERT INTO public.migration VALUES (12, '2026-11-24T21:20:00:000000', 'notifications', '2026-11-29 17:02:36.406339');
INSERT INTO public.migration VALUES (13, '2026-11-23T20:27:39:607013', 'visits', '2026-11-29 17:02:36.478721');
INSERT INTO public.migration VALUES (14, '2026-11-23T20:27:40:656666', 'blood_pressure', '2026-11-29 17:02:36.557352');
INSERT INTO public.migration VALUES (15, '2026-11-24T21:00:00:000000', 'blood_pressure', '2026-11-29 17:02:36.681412');
INSERT INTO public.migration VALUES (16, '2026-11-24T23:30:00:000000', 'blood_pressure', '2026-11-29 17:02:36.726916');
INSERT INTO public.migration VALUES (17, '2026-11-24T23:41:00:000000', 'blood_pressure', '2026-11-29 17:02:36.772194');
INSERT INTO public.migration VALUES (18, '2026-11-24T23:50:00:000000', 'blood_pressure', '2026-11-29 17:02:36.831914');
INSERT INTO public.migration VALUES (19, '2026-11-25T00:30:00:000000', 'blood_pressure', '2026-11-29 17:02:36.873614');
INSERT INTO public.migration VALUES (20, '2026-11-23T20:27:41:560664', 'problems', '2026-11-29 17:02:37.002993');
INSERT INTO public.migration VALUES (21, '2026-11-24T00:00:00:000000', 'problems', '2026-11-29 17:02:37.052846');
INSERT INTO public.migration VALUES (22, '2026-11-24T20:15:00:000000', 'problems', '2026-11-29 17:02:37.22063');
INSERT INTO public.migration VALUES (23, '2026-11-24T20:30:00:000000', 'problems', '2026-11-29 17:02:37.242544');
INSERT INTO public.migration VALUES (24, '2026-11-24T23:30:00:000000', 'problems', '2026-11-29 17:02:37.273077');
INSERT INTO public.migration VALUES (25, '2026-11-24T23:45:00:000000', 'problems', '2026-11-29 17:02:37.31258');
INSERT INTO public.migration VALUES (26, '2026-11-24T23:55:00:000000', 'problems', '2026-11-29 17:02:37.37056');
INSERT INTO public.migration VALUES (27, '2026-11-25T00:10:00:000000', 'problems', '2026-11-29 17:02:37.46315');
INSERT INTO public.migration VALUES (28, '2026-11-25T00:50:00:000000', 'problems', '2026-11-29 17:02:37.518442');
INSERT INTO public.migration VALUES (29, '2026-11-24T23:30:00:000000', 'fhir', '2026-11-29 17:02:37.61101');
INSERT INTO public.migration VALUES (30, '2026-11-24T23:40:00:000000', 'fhir', '2026-11-29 17:02:37.693429');
INSERT INTO public.migration VALUES (31, '2026-11-23T20:27:42:351507', 'tasks', '2026-11-29 17:02:37.8827');
INSERT INTO public.migration VALUES (32, '2026-11-24T00:00:00:000000', 'tasks', '2026-11-29 17:02:37.923872');
INSERT INTO public.migration VALUES (33, '2026-11-24T21:30:00:000000', 'tasks', '2026-11-29 17:02:38.019015');
INSERT INTO public.migration VALUES (34, '2026-11-24T23:30:00:000000', 'tasks', '2026-11-29 17:02:38.058894');
INSERT INTO public.migration VALUES (35, '2026-11-24T23:50:00:000000', 'tasks', '2026-11-29 17:02:38.098913');
INSERT INTO public.one_time_code VALUES ('019b76da-a80b-7bcf-9f0c-4c17add55c13', '019b76da-a803-721c-a7fd-f887bc50dc0e', '014970a23fc2aa439aad13083846909bae0653b32dc6e863f2d37308129c8cf7', NULL, '2026-11-29 16:52:49.93189+00', '2026-12-13 16:52:49.93189+00', '2026-08-02 01:00:00+00');
INSERT INTO public.photo VALUES ('019b76da-b0b1-7c01-86bc-e5f57ee4b4cf', '019b76da-ad8e-7574-80eb-e3e297f79eae', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a89b-7193-a4e4-02e2764d69f5', '019b76da-a80e-701c-84b2-797aceca0a9d', 0, '2a835c754b78838a61bcc792871e353090c603175d9ddd71f5e7f3eaaa6807a7', '10527e51fd6666b7e386ab393cca5dd46dfa0989fe7448f3ea6bda5b9c03a2e8', 'image/jpeg', 22877, 'stored', '2026-10-13 07:25:00+00');
INSERT INTO public.photo VALUES ('019b76da-b0b3-737d-901b-6a727fa3cd52', '019b76da-ad8b-790f-a706-8a8bb3e4a32b', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', 0, 'af14d5a86623c0e3689ed264dc40063ab90aa6a342db1df8038d52bc932f38fa', 'da9daf870664d3f9032664f1e93129fec8a0cb386c8271b4365c1c8fa60d8cc2', 'image/jpeg', 19876, 'stored', '2026-11-27 08:05:00+00');
INSERT INTO public.photo VALUES ('019b76da-b0b4-7ef6-a544-0bd4d362db60', '019b76da-ad8c-779c-b8bc-d1269e5483d1', '019b76da-a80f-76dc-994c-919c913666e2', '019b76da-a8d3-70ba-806d-b99f8caba116', '019b76da-a80e-701c-84b2-797aceca0a9d', 0, 'a2203364da875d900faf6a8f7b401089f0d7b3dca5dcd28701dd34c6bf153ab6', '335587d97956bd3063ce22c9da078ebdad926851b2f140d8b39ef3caafdee9a2', 'image/jpeg', 19814, 'stored', '2026-11-28 03:00:00+00');
INSERT INTO public.problem VALUES ('019b76da-ad8e-7574-80eb-e3e297f79eae', '019b76da-a89b-7193-a4e4-02e2764d69f5', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-13 06:40:00+00', 'road', '进组的路面坏了一个坑，摩托车容易摔。', 'home', '', 'soon', 28.211465, 113.524998, 33, 'rated', '坑补好了，压实了。', '2026-10-19 02:00:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-10-16 09:00:00+00', '', '2026-10-19 02:00:00+00', '2026-10-13 09:25:00+00', '2026-10-13 08:00:00+00', '2026-10-16 09:00:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', 'nN_0IrCIB5ZBn8zc');
INSERT INTO public.problem VALUES ('019b76da-ad8b-790f-a706-8a8bb3e4a32b', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-27 07:20:00+00', 'drainage', '入口水沟低洼，水排不走，一年到头积水，蚊子多。塘口组三户都反映过。', 'home', '', 'normal', NULL, NULL, NULL, 'dispatched', '', NULL, NULL, NULL, NULL, NULL, 3, 1, '2026-12-11 09:00:00+00', '', NULL, '2026-11-28 08:05:00+00', '2026-11-27 08:40:00+00', '2026-12-11 09:00:00+00', NULL, NULL, 0, 0, NULL, 'up', '', '', 'B1UnMIutajFu-LB7');
INSERT INTO public.problem VALUES ('019b76da-ad8c-779c-b8bc-d1269e5483d1', '019b76da-a8d3-70ba-806d-b99f8caba116', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-28 02:15:00+00', 'drainage', '门前积水，和12号是同一条沟。', 'home', '', 'normal', 28.230084, 113.52615, 24, 'merged', '', NULL, NULL, NULL, NULL, NULL, 1, 1, '2026-11-29 03:00:00+00', 'reported', '2026-11-28 03:30:00+00', '2026-11-29 03:00:00+00', '2026-11-28 03:30:00+00', NULL, NULL, NULL, 0, 0, '019b76da-ad8b-790f-a706-8a8bb3e4a32b', '', '', '', 'K-D6Ad3Y-3iZNrMz');
INSERT INTO public.problem VALUES ('019b76da-ada9-71c8-bdc1-29410f861152', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-09-10 06:10:00+00', 'rubbish', '河边堆了塑料袋、农药瓶。', 'home', '', 'soon', NULL, NULL, NULL, 'rated', '添了两个桶。', '2026-09-17 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 6, 1, '2026-09-11 07:15:00+00', '', '2026-09-17 02:20:00+00', '2026-09-10 08:13:00+00', '2026-09-10 06:55:00+00', '2026-09-11 07:15:00+00', NULL, NULL, 0, 0, NULL, 'up', 'satisfied', '', 'GvO4oW8qmg7Q58hl');
INSERT INTO public.problem VALUES ('019b76da-ad94-73e4-a650-aabd0bc3809a', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 02:06:00+00', 'noise', '广场音响放到十点以后。', 'home', '', 'normal', 28.213237, 113.53504, 19, 'accepted', '', NULL, NULL, NULL, NULL, NULL, 1, 1, '2026-12-04 09:00:00+00', '', NULL, '2026-11-29 02:07:00+00', '2026-11-28 02:22:00+00', '2026-12-04 09:00:00+00', NULL, NULL, 0, 0, NULL, 'self', '', '', 'MTlWXhrv6F79jSrd');
INSERT INTO public.problem VALUES ('019b76da-ad99-7b54-a38c-c3a858ef34d4', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-10-30 06:47:00+00', 'road', '进组的路面坏了一个坑，摩托车容易摔。', 'home', '', 'normal', 28.224078, 113.531615, 21, 'closed', '坑补好了，压实了。', '2026-11-02 02:20:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', NULL, NULL, NULL, 4, 1, '2026-11-13 07:48:00+00', '', '2026-11-02 02:20:00+00', '2026-10-31 06:59:00+00', '2026-10-30 07:48:00+00', '2026-11-13 07:48:00+00', NULL, NULL, 0, 0, NULL, '', '', '', 'n2AcQ7EswdmAO1EC');
INSERT INTO public.problem_answer VALUES ('019b76da-b408-71a6-8f92-374445ff3bfb', '019b76da-ad8e-7574-80eb-e3e297f79eae', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-10-21 08:20:00+00', 'call', 'satisfied', '路平了，谢谢', 0);
INSERT INTO public.problem_answer VALUES ('019b76da-b49f-765b-a8b6-b49bac1f1b50', '019b76da-ada9-71c8-bdc1-29410f861152', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-09-19 08:10:00+00', 'call', 'satisfied', '', 0);
INSERT INTO public.problem_category VALUES ('drainage', '', NULL, 80, 24, 8, 60, '[]', '', 0, NULL, true, false);
INSERT INTO public.problem_category VALUES ('road', '', NULL, 80, 24, 8, 100, '[]', '', 1, NULL, true, false);
INSERT INTO public.problem_category VALUES ('water', '', NULL, 40, 16, 4, 200, '[]', '', 2, NULL, true, false);
INSERT INTO public.problem_category VALUES ('rubbish', '', NULL, 24, 8, 8, 60, '[]', '', 3, NULL, true, false);
INSERT INTO public.problem_category VALUES ('noise', '', NULL, 40, 16, 8, 60, '[]', '', 4, NULL, true, false);
INSERT INTO public.problem_category VALUES ('power', '', NULL, 40, 8, 4, 200, '[]', '', 5, NULL, true, false);
INSERT INTO public.problem_category VALUES ('tree', '', NULL, 40, 16, 8, 60, '[]', '', 6, NULL, true, false);
INSERT INTO public.problem_category VALUES ('dispute', '', NULL, 80, 24, 8, 30, '[]', '', 7, NULL, true, false);
INSERT INTO public.problem_category VALUES ('safety', '', NULL, 24, 8, 2, 60, '[]', '', 8, NULL, true, false);
INSERT INTO public.problem_category VALUES ('other', '', NULL, 80, 24, 8, 60, '[]', '', 9, NULL, true, false);
INSERT INTO public.problem_category VALUES ('safe_drinking_water', '', NULL, 80, 24, 8, 100, '[]', '', 10, NULL, false, false);
INSERT INTO public.problem_category VALUES ('traffic_facilities', '', NULL, 80, 24, 8, 100, '[]', '', 11, NULL, false, false);
INSERT INTO public.problem_category VALUES ('water_conservancy', '', NULL, 80, 24, 8, 100, '[]', '', 12, NULL, false, false);
INSERT INTO public.problem_category VALUES ('resettlement_support', '', NULL, 80, 24, 8, 100, '[]', '', 13, NULL, false, false);
INSERT INTO public.problem_category VALUES ('pollution_control', '', NULL, 80, 24, 8, 100, '[]', '', 14, NULL, false, false);
INSERT INTO public.problem_category VALUES ('noise_control', '', NULL, 80, 24, 8, 100, '[]', '', 15, NULL, false, false);
INSERT INTO public.problem_category VALUES ('farmland_winter_rapeseed', '', NULL, 80, 24, 8, 100, '[]', '', 16, NULL, false, false);
INSERT INTO public.problem_category VALUES ('city_appearance', '', NULL, 80, 24, 8, 100, '[]', '', 17, NULL, false, false);
INSERT INTO public.problem_category VALUES ('advertising', '', NULL, 80, 24, 8, 100, '[]', '', 18, NULL, false, false);
INSERT INTO public.problem_category VALUES ('construction', '', NULL, 80, 24, 8, 100, '[]', '', 19, NULL, false, false);
INSERT INTO public.problem_category VALUES ('street_order', '', NULL, 80, 24, 8, 100, '[]', '', 20, NULL, false, false);
INSERT INTO public.problem_category VALUES ('emergency', '', NULL, 80, 24, 8, 100, '[]', '', 21, NULL, false, false);
INSERT INTO public.problem_category VALUES ('livelihood', '', NULL, 80, 24, 8, 100, '[]', '', 22, NULL, false, false);
INSERT INTO public.problem_dispatch VALUES ('019b76da-b3f8-7e42-96a5-8024bc1ee3d1', '019b76da-ad8b-790f-a706-8a8bb3e4a32b', '019b76da-b347-79e6-a8b6-b4a952ce42ef', true, '', '2026-11-28 01:10:00+00', NULL, NULL);
INSERT INTO public.problem_dispatch VALUES ('019b76da-b403-7684-a551-758667b006ea', '019b76da-ad8e-7574-80eb-e3e297f79eae', '019b76da-b349-706f-9ae5-1731e316fa5c', true, '', '2026-10-14 01:00:00+00', NULL, '2026-10-19 02:00:00+00');
INSERT INTO public.problem_dispatch VALUES ('019b76da-b49a-7545-b8cc-0fa446047891', '019b76da-ada9-71c8-bdc1-29410f861152', '019b76da-b34a-700d-8f56-7d58b67405b8', true, '', '2026-09-10 07:15:00+00', NULL, '2026-09-17 02:20:00+00');
INSERT INTO public.resident VALUES ('019b76da-a87f-7b5c-8cb1-59be470a6d6a', '019b76da-a87d-78f0-b47a-3c8800d1fc46', '陈明德', 'male', '1957-05-19', '13900000002', 'head', true, '["hypertension"]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-a881-7a4f-a38b-e89deb43b17b', '019b76da-a87d-78f0-b47a-3c8800d1fc46', '黄月娥', 'female', '1960-11-02', '', 'spouse', false, '[]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-a895-7112-a586-2caa568a54c1', '019b76da-a893-7bb5-b40e-6277d6f2f06c', '董运生', 'male', '1961-12-10', '13900000005', 'head', true, '[]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-a897-7f9b-b6fc-7969202b89ce', '019b76da-a893-7bb5-b40e-6277d6f2f06c', '沈满秀', 'female', '1964-02-14', '', 'spouse', false, '["hypertension"]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-a899-7bbf-bcf5-a121738c25d5', '019b76da-a893-7bb5-b40e-6277d6f2f06c', '董小龙', 'male', '1986-08-18', '', 'son', false, '[]', 'away', 2);
INSERT INTO public.resident VALUES ('019b76da-a89d-750d-9002-5b34a162d555', '019b76da-a89b-7193-a4e4-02e2764d69f5', '李福生', 'male', '1960-07-07', '13900000006', 'head', true, '[]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-a89f-7acf-981e-c066b557dc13', '019b76da-a89b-7193-a4e4-02e2764d69f5', '谢细妹', 'female', '1962-02-14', '', 'spouse', false, '[]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-a8b1-77af-b979-65caf520d642', '019b76da-a8af-7c4a-b631-4bb2e4f54e26', '唐德华', 'male', '1955-11-18', '13900000009', 'head', true, '[]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-a8b3-79f7-8360-9c2ed2fad559', '019b76da-a8af-7c4a-b631-4bb2e4f54e26', '邱素珍', 'female', '1958-03-15', '', 'spouse', false, '[]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-a8b5-7c30-9350-d30be53e7ce8', '019b76da-a8af-7c4a-b631-4bb2e4f54e26', '唐强', 'male', '1980-02-19', '', 'son', false, '[]', 'here', 2);
INSERT INTO public.resident VALUES ('019b76da-a8b7-7475-94ae-4c71ae899103', '019b76da-a8af-7c4a-b631-4bb2e4f54e26', '唐一鸣', 'female', '2007-10-26', '', 'grandchild', false, '["hypertension"]', 'away', 3);
INSERT INTO public.resident VALUES ('019b76da-a8c3-7523-9cde-117dec723025', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '彭桂兰', 'female', '1955-03-08', '13900000011', 'head', true, '["hypertension"]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-a8c5-7c24-a61f-d8b31be9d817', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '周望生', 'male', '1952-08-26', '', 'spouse', false, '[]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-a8c7-7d44-9254-4a06838e835b', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '周海', 'male', '1981-06-15', '', 'son', false, '[]', 'away', 2);
INSERT INTO public.resident VALUES ('019b76da-a8d5-7dd6-9dcd-f219d2c04717', '019b76da-a8d3-70ba-806d-b99f8caba116', '曾满秀', 'female', '1949-12-01', '13900000013', 'head', true, '["lives_alone", "low_income"]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-a8d7-7969-b32a-682f5ad77b62', '019b76da-a8d3-70ba-806d-b99f8caba116', '曾小龙', 'male', '2001-03-17', '', 'grandchild', false, '[]', 'away', 1);
INSERT INTO public.resident VALUES ('019b76da-a8ed-7b8d-ae12-84defa8305f6', '019b76da-a8eb-7f6e-9050-ef1222decf47', '姚志明', 'male', '1963-10-20', '13900000016', 'head', true, '["hypertension"]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-a8ef-701b-96d9-d95a9fe46c88', '019b76da-a8eb-7f6e-9050-ef1222decf47', '马满秀', 'female', '1966-05-07', '', 'spouse', false, '[]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-a8f1-724e-b808-996898493c11', '019b76da-a8eb-7f6e-9050-ef1222decf47', '姚勇', 'male', '1988-04-17', '', 'son', false, '[]', 'away', 2);
INSERT INTO public.resident VALUES ('019b76da-a8f3-704c-b433-32d7dbcd7955', '019b76da-a8eb-7f6e-9050-ef1222decf47', '姚梓涵', 'female', '2015-11-01', '', 'grandchild', false, '[]', 'here', 3);
INSERT INTO public.resident VALUES ('019b76da-a8f7-77b4-b1af-e295e853b945', '019b76da-a8f5-7c64-8004-d55b3df9cc81', '张传宝', 'male', '1950-02-11', '13900000017', 'head', true, '["hypertension"]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-a8f9-78a4-b6f3-cfd8fe867536', '019b76da-a8f5-7c64-8004-d55b3df9cc81', '罗春莲', 'female', '1953-07-19', '', 'spouse', false, '[]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-a9a7-76d6-83bc-c07ac9704dd0', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '姜庆华', 'male', '1947-11-19', '13900000038', 'head', true, '[]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-a9a9-7a31-a0b5-631ae873e451', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '黄桂兰', 'female', '1950-06-11', '', 'spouse', false, '[]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-a9ab-791c-8d1b-f4fa66ee6c9c', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '姜俊杰', 'male', '1972-06-21', '', 'son', false, '[]', 'here', 2);
INSERT INTO public.resident VALUES ('019b76da-aa59-76d1-9ab2-27601f6bb3f0', '019b76da-aa57-749f-a1de-36f5e5249450', '程传宝', 'male', '1963-06-06', '13900000062', 'head', true, '["hypertension"]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-aa5b-7e15-994f-863790d5f988', '019b76da-aa57-749f-a1de-36f5e5249450', '何友珍', 'female', '1966-05-22', '', 'spouse', false, '[]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-aa5d-7052-ae37-e49ea982a9ca', '019b76da-aa57-749f-a1de-36f5e5249450', '梁秀英', 'female', '1940-11-05', '', 'parent', false, '[]', 'here', 2);
INSERT INTO public.resident VALUES ('019b76da-aa5f-7ed7-86b6-edb260c556f5', '019b76da-aa57-749f-a1de-36f5e5249450', '程丽娟', 'female', '1990-12-02', '', 'daughter', false, '[]', 'away', 3);
INSERT INTO public.resident VALUES ('019b76da-aae3-7a6e-a1e9-2514108aecac', '019b76da-aae1-7236-9f82-f37a29899575', '程建国', 'male', '1948-07-06', '13900000078', 'head', true, '[]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-aae5-7e26-b3d5-e59fe7c5234c', '019b76da-aae1-7236-9f82-f37a29899575', '谢细妹', 'female', '1951-01-02', '', 'spouse', false, '["hypertension"]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-aae7-71fe-8477-0c467f491126', '019b76da-aae1-7236-9f82-f37a29899575', '程涛', 'male', '1973-04-26', '', 'son', false, '[]', 'away', 2);
INSERT INTO public.resident VALUES ('019b76da-aaeb-7ae6-80f9-954f39da5f40', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '苏运生', 'male', '1954-02-19', '13900000079', 'head', true, '[]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-aaed-77b3-903a-ad6086e20fbe', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '冯春莲', 'female', '1957-09-08', '', 'spouse', false, '[]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-aaef-76c3-b89a-3416a50af75a', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '苏军', 'male', '1979-09-22', '', 'son', false, '[]', 'here', 2);
INSERT INTO public.resident VALUES ('019b76da-aaf9-7395-8624-8e00e5d7aa9f', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '丁文辉', 'male', '1981-02-26', '13900000081', 'head', true, '[]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-aafb-758b-83f1-43dfdb050578', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '阎红梅', 'female', '1984-09-15', '', 'spouse', false, '[]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-aafd-7a82-87d1-17648ffa2b99', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '余友珍', 'female', '1958-06-19', '', 'parent', false, '[]', 'here', 2);
INSERT INTO public.resident VALUES ('019b76da-aaff-7c2b-9eab-5415d9bf3efd', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '丁一鸣', 'female', '2008-05-23', '', 'daughter', false, '[]', 'away', 3);
INSERT INTO public.resident VALUES ('019b76da-ab21-746b-843d-b46c8a87d8a5', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '王正林', 'male', '1958-08-14', '13900000085', 'head', true, '[]', 'here', 0);
INSERT INTO public.resident VALUES ('019b76da-ab23-7697-a918-a3233746b457', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '蒋莲香', 'female', '1961-12-14', '', 'spouse', false, '[]', 'here', 1);
INSERT INTO public.resident VALUES ('019b76da-ab25-715c-95ba-a036529f56b7', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '王建军', 'male', '1983-06-01', '', 'son', false, '[]', 'away', 2);
INSERT INTO public.saved_view VALUES ('019b76da-add0-7f9c-8418-0571a463d971', '019b76da-a82d-7336-b9f0-5138c523b848', '已超期', 'state=late');
INSERT INTO public.saved_view VALUES ('019b76da-add1-7d0a-ac78-dc2fc29d7e68', '019b76da-a82d-7336-b9f0-5138c523b848', '等我核查', 'state=handled');
INSERT INTO public.saved_view VALUES ('019b76da-add2-74a7-b203-cca411073771', '019b76da-a82d-7336-b9f0-5138c523b848', '道路', 'category=road');
INSERT INTO public.saved_view VALUES ('019b76da-add3-7640-bb5f-0c249c9ff960', '019b76da-a82d-7336-b9f0-5138c523b848', '有人不满意', 'state=reopened');
INSERT INTO public.saved_view VALUES ('019b76da-add4-7afb-bcbe-c3e676306e3f', '019b76da-a82e-70b6-b071-71ea3fa86d24', '已超期', 'state=late');
INSERT INTO public.saved_view VALUES ('019b76da-add5-7ec9-b18a-bc493022f1a5', '019b76da-a82e-70b6-b071-71ea3fa86d24', '等我核查', 'state=handled');
INSERT INTO public.saved_view VALUES ('019b76da-add6-7ca7-aecd-60ccc135fbd0', '019b76da-a82e-70b6-b071-71ea3fa86d24', '道路', 'category=road');
INSERT INTO public.saved_view VALUES ('019b76da-add7-7f6f-b574-82ab699568b5', '019b76da-a82e-70b6-b071-71ea3fa86d24', '有人不满意', 'state=reopened');
INSERT INTO public.submission VALUES ('019b76da-b056-7593-8f88-8ade801a266b', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '2026-09-05 01:40:00+00', 0, '2026-09-05 02:00:00+00', '{"resident":"019b76da-a8c3-7523-9cde-117dec723025","readings":[{"systolic":137,"diastolic":85,"pulse":77},{"systolic":135,"diastolic":83,"pulse":76}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'be98e107c5d32fb8d4af9009aa92aad2395cc13c2df3e86cff57d1c6b83315ee', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b057-7644-aa77-7a570a8376b2', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '2026-09-30 01:31:00+00', 0, '2026-09-30 01:51:00+00', '{"resident":"019b76da-a8c3-7523-9cde-117dec723025","readings":[{"systolic":139,"diastolic":87,"pulse":75},{"systolic":137,"diastolic":85,"pulse":75}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '1b5e85473a14480374a57ca9334aa81313647a84dbf989307212e2849115d504', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-af99-72b8-836e-f40e4584eddb', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8eb-7f6e-9050-ef1222decf47', '2026-10-01 08:14:00+00', 0, '2026-10-01 08:34:00+00', '{"resident":"019b76da-a8ed-7b8d-ae12-84defa8305f6","readings":[{"systolic":153,"diastolic":89,"pulse":78},{"systolic":153,"diastolic":89,"pulse":77}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '871b9dc5af06e4d81b5d4577a43684a712bc6128cfadf92a43df14f9f65dcb55', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad8e-7574-80eb-e3e297f79eae', 'problem', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a89b-7193-a4e4-02e2764d69f5', '2026-10-13 06:40:00+00', 0, '2026-10-13 07:25:00+00', '{"household":"019b76da-a89b-7193-a4e4-02e2764d69f5","category":"road","description":"进组的路面坏了一个坑，摩托车容易摔。","urgency":"soon","attachments":["2a835c754b78838a61bcc792871e353090c603175d9ddd71f5e7f3eaaa6807a7"],"latitude":28.211465,"longitude":113.524998,"accuracy_m":33}', '121782d7f14421ba1d9663628ac53bdb1f730000680fa2f230d4be2f9f8b469e', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b04e-7d66-b98f-eff2bbb3e900', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8d3-70ba-806d-b99f8caba116', '2026-10-16 00:50:00+00', 0, '2026-10-16 01:02:00+00', '{"household":"019b76da-a8d3-70ba-806d-b99f8caba116","purpose":"routine","outcome":"help","note":"米快吃完了，当天送了一袋去","next":"14"}', '72c71e4c64ae959b72d39cdd87f18ff46df61f0443fb891a05fe3bf57d37a71d', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b058-7cad-84c8-5ea9b2da6613', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '2026-10-16 02:02:00+00', 0, '2026-10-16 02:22:00+00', '{"resident":"019b76da-a8c3-7523-9cde-117dec723025","readings":[{"systolic":143,"diastolic":89,"pulse":78},{"systolic":141,"diastolic":87,"pulse":77}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '5a543e56faef8827a33c137368c55b09196314b0743b4ab480e492348d8c2c7b', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ade6-7480-92ee-706ee9ec93d7', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a893-7bb5-b40e-6277d6f2f06c', '2026-10-19 01:58:00+00', 0, '2026-10-19 04:18:00+00', '{"household":"019b76da-a893-7bb5-b40e-6277d6f2f06c","purpose":"routine","outcome":"well","note":"说最近睡得好","next":"none"}', '2947c08f9acefd9457333546d3fbb023cd9772580b2c1c29a90916d996e40369', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-adf4-7aa1-8372-e2c2f88da9c8', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8eb-7f6e-9050-ef1222decf47', '2026-10-20 09:52:00+00', 0, '2026-10-20 14:52:00+00', '{"household":"019b76da-a8eb-7f6e-9050-ef1222decf47","purpose":"routine","outcome":"well","note":"","next":"14"}', '5c8e36135da9d9348732895aede19eca36e3ab4d6f141469ab11ab19e87c851a', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b059-760a-acd2-9e50364f9474', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '2026-10-28 01:14:00+00', 0, '2026-10-28 01:34:00+00', '{"resident":"019b76da-a8c3-7523-9cde-117dec723025","readings":[{"systolic":151,"diastolic":91,"pulse":80},{"systolic":149,"diastolic":89,"pulse":79}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '440167cc588c351b0e34e0a52c0cbe4086cbbde10654d1efedd5e2957f2e85c2', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b044-744f-b014-8c4bec1d2d5f', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a87d-78f0-b47a-3c8800d1fc46', '2026-10-28 07:02:00+00', 0, '2026-10-28 07:14:00+00', '{"household":"019b76da-a87d-78f0-b47a-3c8800d1fc46","purpose":"routine","outcome":"well","note":"两口子都在，刚收完红薯","next":"none"}', '14d265c9f153a829ee7f8b380f4de1e1bf7bad9638a94e1c9faa0531c0a5e941', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b048-7b1f-b52f-3b96f33e894c', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a89b-7193-a4e4-02e2764d69f5', '2026-10-31 01:48:00+00', 0, '2026-10-31 02:00:00+00', '{"household":"019b76da-a89b-7193-a4e4-02e2764d69f5","purpose":"routine","outcome":"well","note":"","next":"none"}', '1a47a7689194b96133563eac4bf8d21cb7a48e255e2ee804ffc7877528a3a68b', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b050-78b7-abfb-188a58f31a47', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8f5-7c64-8004-d55b3df9cc81', '2026-11-02 07:40:00+00', 0, '2026-11-02 07:52:00+00', '{"household":"019b76da-a8f5-7c64-8004-d55b3df9cc81","purpose":"routine","outcome":"well","note":"","next":"14"}', '029525c6cb56b905745549e404a57295b0dcfe9358ea2944078b4eed5789bf99', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b04c-7c47-9583-8f50550ad939', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '2026-11-06 08:05:00+00', 0, '2026-11-06 08:17:00+00', '{"household":"019b76da-a8c1-7315-a044-b8c6d41a8ff0","purpose":"routine","outcome":"need","note":"入口水沟积水、蚊子多，等天晴再去量一量","next":"14"}', '25db3016ea2b45e2aefbc1362d26b214a9b2ca39fe1e215e14f518dd0ce39e18', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b05a-7d97-9342-09d3524f20f3', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '2026-11-06 08:18:00+00', 0, '2026-11-06 08:38:00+00', '{"resident":"019b76da-a8c3-7523-9cde-117dec723025","readings":[{"systolic":145,"diastolic":89,"pulse":76},{"systolic":143,"diastolic":87,"pulse":76}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'd22e3c135e35cd2bbf3c8eaf8fc5617cfb0c1f694766f3aee9b7bc0e67bccdee', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-adf5-77ed-9c5b-3acad10e5cd1', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8eb-7f6e-9050-ef1222decf47', '2026-11-06 09:04:00+00', 0, '2026-11-06 09:08:00+00', '{"household":"019b76da-a8eb-7f6e-9050-ef1222decf47","purpose":"routine","outcome":"phone","note":"电话约了周末见面","next":"30"}', '4ed7ace6985fb67a6828ecc9603fe24849be99ca810bfe40e741e123df23f57b', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b04f-7f53-ba11-44cbaeb1f40c', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8d3-70ba-806d-b99f8caba116', '2026-11-12 01:10:00+00', 0, '2026-11-12 01:22:00+00', '{"household":"019b76da-a8d3-70ba-806d-b99f8caba116","purpose":"routine","outcome":"well","note":"低保金收到了，腿还是不太方便","next":"30"}', '4eff3d8ff677a2f26e61920d033f79734f96d86cc70d72b8a53972a0b0b0bfec', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afba-7f5f-9633-ed91bd0483df', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a893-7bb5-b40e-6277d6f2f06c', '2026-11-17 08:03:00+00', 0, '2026-11-17 08:33:00+00', '{"household":"019b76da-a893-7bb5-b40e-6277d6f2f06c","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '50c1bf8ce560ba4360b8227c7c93408b99d53364d9b2410ba293d4f27b9064fe', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afbb-79ee-92c9-d7f00b78c190', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a893-7bb5-b40e-6277d6f2f06c', '2026-11-17 08:13:00+00', 0, '2026-11-17 08:33:00+00', '{"resident":"019b76da-a895-7112-a586-2caa568a54c1","readings":[{"systolic":137,"diastolic":70,"pulse":81},{"systolic":135,"diastolic":70,"pulse":80}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'ff82931748726af797f9914c5c86099682a47325d0eb8248df2a97f7a75d8aa4', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b049-70a4-a0ea-d946e6b3b2d8', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a89b-7193-a4e4-02e2764d69f5', '2026-11-21 02:30:00+00', 0, '2026-11-21 02:42:00+00', '{"household":"019b76da-a89b-7193-a4e4-02e2764d69f5","purpose":"routine","outcome":"absent","note":"门锁着，邻居说去镇上了","next":"7"}', 'ab544a11210e37982b863262b2691d7ee8c77857f7927e7fa748ec5ddfbdd834', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b04d-78b5-8727-2a89fa7e8ec9', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '2026-11-23 01:32:00+00', 0, '2026-11-23 01:44:00+00', '{"household":"019b76da-a8c1-7315-a044-b8c6d41a8ff0","purpose":"routine","outcome":"well","note":"说膝盖疼，贴了膏药","next":"7"}', 'a8f5c9a86633fc756cd2464fd4e11cb0d05a500c855c6f4f0e496d3dcc711fca', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b05b-79de-bdac-7688746aac3b', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '2026-11-23 01:45:00+00', 0, '2026-11-23 02:05:00+00', '{"resident":"019b76da-a8c3-7523-9cde-117dec723025","readings":[{"systolic":149,"diastolic":93,"pulse":78},{"systolic":147,"diastolic":91,"pulse":77}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '699234ec20a5ae72d854764ce5ab7cee40eb10314b8cf33d7dd7165dfc726766', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b051-74f9-945f-2c2465656578', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8f5-7c64-8004-d55b3df9cc81', '2026-11-24 08:12:00+00', 0, '2026-11-24 08:24:00+00', '{"household":"019b76da-a8f5-7c64-8004-d55b3df9cc81","purpose":"routine","outcome":"help","note":"血压很高，陪着去了村卫生室","next":"14"}', '92d19b69fcd67ac091d58cac44d6d47aa98b94b417d29fe4abb04bab98e82769', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b05c-7429-9ceb-7ba3867a0d6e', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8f5-7c64-8004-d55b3df9cc81', '2026-11-24 08:20:00+00', 0, '2026-11-24 08:40:00+00', '{"resident":"019b76da-a8f7-77b4-b1af-e295e853b945","readings":[{"systolic":186,"diastolic":112,"pulse":88},{"systolic":182,"diastolic":110,"pulse":86}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '323687454424c373e11efc37f6edb05da2f273428bb90141883226d03be15220', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b045-7b2b-b7ba-f4215ee27ca7', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a87d-78f0-b47a-3c8800d1fc46', '2026-11-25 01:15:00+00', 0, '2026-11-25 01:27:00+00', '{"household":"019b76da-a87d-78f0-b47a-3c8800d1fc46","purpose":"routine","outcome":"well","note":"血压药吃着，问了近况","next":"30"}', 'd773d254645dfc8a5383ce67c3419841deb9759464f4b772dea1657d84828084', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b055-7d10-997a-ac01ef1475e1', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a87d-78f0-b47a-3c8800d1fc46', '2026-11-25 01:22:00+00', 0, '2026-11-25 01:42:00+00', '{"resident":"019b76da-a87f-7b5c-8cb1-59be470a6d6a","readings":[{"systolic":133,"diastolic":85,"pulse":74},{"systolic":131,"diastolic":83,"pulse":73}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'cfa01f93ca4f0f605bb207a4caea99de1c203cdcb743df8f5709bd692a6d17f9', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afe0-75d0-ad09-b0759062f54c', 'visit', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8af-7c4a-b631-4bb2e4f54e26', '2026-11-25 02:36:00+00', 0, '2026-11-25 03:06:00+00', '{"household":"019b76da-a8af-7c4a-b631-4bb2e4f54e26","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '7ac138e39e2634b3ab425c865e2b26d7a36292b4cc2d39494d3cd1c84ec81146', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afe1-7fb2-9a1a-439f856dee07', 'blood_pressure', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8af-7c4a-b631-4bb2e4f54e26', '2026-11-25 02:46:00+00', 0, '2026-11-25 03:06:00+00', '{"resident":"019b76da-a8b3-79f7-8360-9c2ed2fad559","readings":[{"systolic":126,"diastolic":83,"pulse":62},{"systolic":122,"diastolic":81,"pulse":61}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '19e3c6162996064602fe9a7bc492b020eaf9982fe261c36aa2f0d10fa229a4af', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad8b-790f-a706-8a8bb3e4a32b', 'problem', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '2026-11-27 07:20:00+00', 0, '2026-11-27 08:05:00+00', '{"household":"019b76da-a8c1-7315-a044-b8c6d41a8ff0","category":"drainage","description":"入口水沟低洼，水排不走，一年到头积水，蚊子多。塘口组三户都反映过。","urgency":"normal","attachments":["af14d5a86623c0e3689ed264dc40063ab90aa6a342db1df8038d52bc932f38fa"]}', 'f44c63aa9e87c7f58ba36a1734d4faa1087815316641517263010dad0e304482', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad8c-779c-b8bc-d1269e5483d1', 'problem', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8d3-70ba-806d-b99f8caba116', '2026-11-28 02:15:00+00', 0, '2026-11-28 03:00:00+00', '{"household":"019b76da-a8d3-70ba-806d-b99f8caba116","category":"drainage","description":"门前积水，和12号是同一条沟。","urgency":"normal","attachments":["a2203364da875d900faf6a8f7b401089f0d7b3dca5dcd28701dd34c6bf153ab6"],"latitude":28.230084,"longitude":113.52615,"accuracy_m":24}', '781ca9495b0c0baf73dbfa98e9f3489587a1d7a5193bc73111fc15e665486949', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afb3-7ce7-83da-2f7070d4db7d', 'blood_pressure', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-aa57-749f-a1de-36f5e5249450', '2026-09-13 07:25:00+00', 0, '2026-09-13 07:45:00+00', '{"resident":"019b76da-aa5b-7e15-994f-863790d5f988","readings":[{"systolic":122,"diastolic":85,"pulse":69},{"systolic":122,"diastolic":85,"pulse":67}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'bf3c440bb8e1e6c861cf2be87da7b23695bfbcdada6350b47603d3be55bdcb56', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b035-7bcf-9248-f9a83380bdc6', 'blood_pressure', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-aa57-749f-a1de-36f5e5249450', '2026-09-19 09:25:00+00', 0, '2026-09-19 09:45:00+00', '{"resident":"019b76da-aa5b-7e15-994f-863790d5f988","readings":[{"systolic":112,"diastolic":71,"pulse":78},{"systolic":110,"diastolic":71,"pulse":75}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'cff8b04ee6d909648552caa5a13e2300fd8cea0d432bfb54e32445dc4549e2dd', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae5b-7dc2-998a-02457fb3d4ee', 'visit', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-aa57-749f-a1de-36f5e5249450', '2026-10-13 07:32:00+00', 0, '2026-10-13 07:33:00+00', '{"household":"019b76da-aa57-749f-a1de-36f5e5249450","purpose":"routine","outcome":"well","note":"儿子打过电话，说腊月回来","next":"14"}', 'c650e1fc215f9d2e41a6aa38c550b82fe29987428c0f5f5d0a7e87e3f37fe561', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afca-7ae7-8513-f524a7be9f1f', 'visit', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-aa57-749f-a1de-36f5e5249450', '2026-10-16 08:02:00+00', 0, '2026-10-16 08:32:00+00', '{"household":"019b76da-aa57-749f-a1de-36f5e5249450","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', 'e7c474b2ccf2a2e192eb0850d86afeaa4f35753594bec50c63c65589eebc02eb', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afcb-7b58-b6cd-9c80fc9bbe51', 'blood_pressure', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-aa57-749f-a1de-36f5e5249450', '2026-10-16 08:12:00+00', 0, '2026-10-16 08:32:00+00', '{"resident":"019b76da-aa59-76d1-9ab2-27601f6bb3f0","readings":[{"systolic":145,"diastolic":81,"pulse":65},{"systolic":145,"diastolic":81,"pulse":63}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'e606956f5cdc15580d1183d703921ff1cbba5ee83b5ecfdeaa4a00daf3c65e0d', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afa6-763b-ae2c-bc82a5ddbcf3', 'visit', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-aa57-749f-a1de-36f5e5249450', '2026-10-21 01:52:00+00', 0, '2026-10-21 02:22:00+00', '{"household":"019b76da-aa57-749f-a1de-36f5e5249450","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', 'e7c474b2ccf2a2e192eb0850d86afeaa4f35753594bec50c63c65589eebc02eb', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afa7-7907-9047-4326d0021dd5', 'blood_pressure', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-aa57-749f-a1de-36f5e5249450', '2026-10-21 02:02:00+00', 0, '2026-10-21 02:22:00+00', '{"resident":"019b76da-aa5b-7e15-994f-863790d5f988","readings":[{"systolic":138,"diastolic":78,"pulse":66},{"systolic":136,"diastolic":78,"pulse":65}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '19ae3bfbe291ebd30a7c4bca40c1fb4cc9872c6b12bcf83881fbbd3e1a3df236', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae5c-77d4-ba35-78228c4a039c', 'visit', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-aa57-749f-a1de-36f5e5249450', '2026-11-01 08:32:00+00', 0, '2026-11-01 08:36:00+00', '{"household":"019b76da-aa57-749f-a1de-36f5e5249450","purpose":"routine","outcome":"well","note":"在晒太阳，精神好","next":"30"}', 'f776ac8f4c88f5a904ab7e8f704b120dae993671a03b2e70a097adca543e1d14', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae5d-7451-9775-b54de1582c44', 'visit', 1, '019b76da-a815-781c-9601-6ad203a2653e', NULL, '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-aa57-749f-a1de-36f5e5249450', '2026-11-24 08:31:00+00', 0, '2026-11-24 08:32:00+00', '{"household":"019b76da-aa57-749f-a1de-36f5e5249450","purpose":"routine","outcome":"well","note":"一切都好","next":"14"}', 'd5965aa32298a3d779450bcd8a4a57d03aaab9739b7bc4196ce247c12cc81e14', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b02b-748d-9332-a6b7d6a94894', 'blood_pressure', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '2026-09-05 00:49:00+00', 0, '2026-09-05 01:09:00+00', '{"resident":"019b76da-a9a7-76d6-83bc-c07ac9704dd0","readings":[{"systolic":133,"diastolic":77,"pulse":69},{"systolic":133,"diastolic":77,"pulse":69}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'd6087fe09c70bf32c012a671c5f055682f3a9f65693a326688150d69f75ac754', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afb1-7893-9ef1-aabd84156e23', 'blood_pressure', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '2026-09-07 01:13:00+00', 0, '2026-09-07 01:33:00+00', '{"resident":"019b76da-a9a9-7a31-a0b5-631ae873e451","readings":[{"systolic":110,"diastolic":73,"pulse":88},{"systolic":108,"diastolic":73,"pulse":86}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '2dbcf61c0896abf89a3dc097add06527e84dbf0ad0d6c38f8f1123f610d47e30', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b00f-7fab-aa5e-f2631c5ff817', 'blood_pressure', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '2026-09-27 06:14:00+00', 0, '2026-09-27 06:34:00+00', '{"resident":"019b76da-a9a7-76d6-83bc-c07ac9704dd0","readings":[{"systolic":139,"diastolic":79,"pulse":66},{"systolic":133,"diastolic":77,"pulse":64}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'eaddff3b714eb7e6b1048f5c1a5a06557d22f6dd80141602d22323015e3511da', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b004-709a-adf6-4222c85184a8', 'visit', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '2026-10-16 02:46:00+00', 0, '2026-10-16 03:16:00+00', '{"household":"019b76da-a9a5-77e5-82e8-b44deae3d6fe","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', 'ec317a34fedac5b7063c24047e7ed132c43a8ab229b8142c55b275421317e163', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b005-7c77-a759-f3d2d905c6bf', 'blood_pressure', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '2026-10-16 02:56:00+00', 0, '2026-10-16 03:16:00+00', '{"resident":"019b76da-a9a9-7a31-a0b5-631ae873e451","readings":[{"systolic":107,"diastolic":65,"pulse":76},{"systolic":107,"diastolic":65,"pulse":76}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'a3abe073f9c9393e331b8953a2716857e3f05b17bee2ecb6263d621dda9e4e4e', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b014-7809-be3b-971304077f6d', 'visit', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '2026-10-21 09:38:00+00', 0, '2026-10-21 10:08:00+00', '{"household":"019b76da-a9a5-77e5-82e8-b44deae3d6fe","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', 'ec317a34fedac5b7063c24047e7ed132c43a8ab229b8142c55b275421317e163', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b015-70b7-bf3c-8f6bf9a6096d', 'blood_pressure', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '2026-10-21 09:48:00+00', 0, '2026-10-21 10:08:00+00', '{"resident":"019b76da-a9a7-76d6-83bc-c07ac9704dd0","readings":[{"systolic":113,"diastolic":68,"pulse":66},{"systolic":109,"diastolic":66,"pulse":65}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '28fc6f39640e151845db834acb07d8738d5f30272c7f2315a25e029b21b6ec73', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afce-7b24-9187-4b149a7b80f0', 'visit', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '2026-11-13 09:23:00+00', 0, '2026-11-13 09:53:00+00', '{"household":"019b76da-a9a5-77e5-82e8-b44deae3d6fe","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', 'ec317a34fedac5b7063c24047e7ed132c43a8ab229b8142c55b275421317e163', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afcf-71ef-8e7b-6caa71a952f4', 'blood_pressure', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '2026-11-13 09:33:00+00', 0, '2026-11-13 09:53:00+00', '{"resident":"019b76da-a9a9-7a31-a0b5-631ae873e451","readings":[{"systolic":104,"diastolic":67,"pulse":82},{"systolic":104,"diastolic":67,"pulse":79}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'a83d7df8adf7d74ab849040a0b6c49ff7eaf892cffcac782f197ca46c568b33d', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae27-76b9-9d9c-8f949e7a9db4', 'visit', 1, '019b76da-a813-78af-86f7-c4b4da650b5c', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '2026-11-18 02:54:00+00', 0, '2026-11-18 07:54:00+00', '{"household":"019b76da-a9a5-77e5-82e8-b44deae3d6fe","purpose":"routine","outcome":"help","note":"腿摔了，走路不便，要人送饭","next":"30"}', '80ab2087154a3496e626f70ed0ea1700fc7095b3bfda9ff30f463910ba122b3a', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afd3-7598-8b2b-8b3719794303', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '2026-09-06 08:32:00+00', 0, '2026-09-06 08:52:00+00', '{"resident":"019b76da-aafd-7a82-87d1-17648ffa2b99","readings":[{"systolic":135,"diastolic":81,"pulse":76},{"systolic":129,"diastolic":79,"pulse":74}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'c48e5f2f34d30630dee23477b2fac63c1abfe58db4acc05b7c34c15e3e8b582b', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-aff7-771a-bcf3-f3b3df1ea8c1', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-09-06 10:07:00+00', 0, '2026-09-06 10:27:00+00', '{"resident":"019b76da-aae5-7e26-b3d5-e59fe7c5234c","readings":[{"systolic":151,"diastolic":96,"pulse":72},{"systolic":149,"diastolic":96,"pulse":69}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'f22c555a5652dfffe7bb586308b5f83a3e97be2a7e72b422b6c60c88d1328677', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afa5-774d-ab62-869bdb2dd612', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '2026-09-09 07:19:00+00', 0, '2026-09-09 07:39:00+00', '{"resident":"019b76da-aaed-77b3-903a-ad6086e20fbe","readings":[{"systolic":117,"diastolic":67,"pulse":64},{"systolic":117,"diastolic":67,"pulse":61}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'ecf35887ad9d27136c9de9849fdde1f525fcd523dc1cb3e718c5a80ae4ee1d74', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ada9-71c8-bdc1-29410f861152', 'problem', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '2026-09-10 06:10:00+00', 0, '2026-09-10 06:13:00+00', '{"household":"019b76da-aaf7-74a3-9901-630d97f5ef4c","category":"rubbish","description":"河边堆了塑料袋、农药瓶。","urgency":"soon"}', 'cfea09e5a0246b229241b5c6fb2c52dbdda6b0774e88af63fb9c36c9e55cfa3d', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-aff3-75fc-86f4-acb4099fed95', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '2026-09-13 00:30:00+00', 0, '2026-09-13 00:50:00+00', '{"resident":"019b76da-aaed-77b3-903a-ad6086e20fbe","readings":[{"systolic":112,"diastolic":77,"pulse":65},{"systolic":112,"diastolic":77,"pulse":64}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '40557e7cb1ce626dbc8dafd198bddf5cac947e4a16cff739c115e6fe1c9d98f5', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b021-7e95-b77e-e894e545d990', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '2026-09-25 02:25:00+00', 0, '2026-09-25 02:45:00+00', '{"resident":"019b76da-aaed-77b3-903a-ad6086e20fbe","readings":[{"systolic":108,"diastolic":75,"pulse":87},{"systolic":106,"diastolic":75,"pulse":85}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '515c274c972954bd90d8d34ee83ea97259cc87f27d814bef4dacbc68448da0b9', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b03d-70e2-85f5-8a9d5bff7169', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '2026-10-06 08:25:00+00', 0, '2026-10-06 08:45:00+00', '{"resident":"019b76da-aafd-7a82-87d1-17648ffa2b99","readings":[{"systolic":132,"diastolic":81,"pulse":64},{"systolic":128,"diastolic":79,"pulse":63}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '40644b76dae4557bf0bcc1fc78cc6d2753579706524b5075ad7e6eb862fea956', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae82-7036-868b-f96369ee4a5d', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-10-08 06:01:00+00', 0, '2026-10-08 06:36:00+00', '{"household":"019b76da-aae1-7236-9f82-f37a29899575","purpose":"routine","outcome":"well","note":"菜地刚种完，聊了一会儿","next":"none"}', 'f97dbce21ac43ed1338bf01ef2419ff31983a258c1396365508603b0da87cb79', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae83-7143-ac4a-fa4a1fdeccf2', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-10-11 02:15:00+00', 0, '2026-10-11 02:16:00+00', '{"household":"019b76da-aae1-7236-9f82-f37a29899575","purpose":"routine","outcome":"well","note":"","next":"30"}', '4f8e19c5dcd21e01c213686e7d15e60dfd34a7a3dee73db33de2f1affe0c1e9f', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afcc-7609-bf75-d7eb942ea7cf', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '2026-10-13 01:13:00+00', 0, '2026-10-13 01:43:00+00', '{"household":"019b76da-aae9-7112-ab8e-bdf9460f0fdb","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '9be825316828d6637a7549ac206632ba355fff7c6d02d7bb24cebdbacfe4d40d', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afcd-70fd-9f15-2a418ac2d9f1', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '2026-10-13 01:23:00+00', 0, '2026-10-13 01:43:00+00', '{"resident":"019b76da-aaed-77b3-903a-ad6086e20fbe","readings":[{"systolic":135,"diastolic":70,"pulse":86},{"systolic":133,"diastolic":70,"pulse":83}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '6b7f92e69be63f189644999f4d82c26e7a7d4eacbac8b65e3471a186ce1c100f', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae8b-755e-9894-636896298938', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '2026-10-15 02:49:00+00', 0, '2026-10-15 03:24:00+00', '{"household":"019b76da-aaf7-74a3-9901-630d97f5ef4c","purpose":"routine","outcome":"well","note":"在晒太阳，精神好","next":"none"}', '371d72a08be68a8b362b29fa15b277095513fad2a7c7cb24ecd6db9dbd78711c', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae84-7328-a803-96f8de971c10', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-10-17 08:16:00+00', 0, '2026-10-17 10:36:00+00', '{"household":"019b76da-aae1-7236-9f82-f37a29899575","purpose":"routine","outcome":"well","note":"儿子打过电话，说腊月回来","next":"30"}', 'ce7826f274e8866aadfa3d2bd0c9416e948f18f3c3f5c823e4419daea478287a', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b00a-7aef-8a3e-aeb1243dfc3f', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '2026-10-25 06:10:00+00', 0, '2026-10-25 06:40:00+00', '{"household":"019b76da-aaf7-74a3-9901-630d97f5ef4c","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', 'a486599e629e0a99178d90d99b7d4cb2f2d13781f3f7fabadc3edb46946ead86', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b00b-7c96-84b5-5d178f346011', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '2026-10-25 06:20:00+00', 0, '2026-10-25 06:40:00+00', '{"resident":"019b76da-aafd-7a82-87d1-17648ffa2b99","readings":[{"systolic":128,"diastolic":74,"pulse":83},{"systolic":122,"diastolic":72,"pulse":82}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '0570392925564a0a7e5e6910d432d20fa33145883d0015860f725e70119d3de5', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afe6-75b4-81a7-cda714729f76', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-12 07:30:00+00', 0, '2026-11-12 08:00:00+00', '{"household":"019b76da-aae1-7236-9f82-f37a29899575","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '40ee670f84d348621ff7a05c4fecff2a54f19e6963c86df8b544c4080859f9b4', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afe7-71eb-92e0-d27257e74970', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-12 07:40:00+00', 0, '2026-11-12 08:00:00+00', '{"resident":"019b76da-aae3-7a6e-a1e9-2514108aecac","readings":[{"systolic":108,"diastolic":64,"pulse":86},{"systolic":108,"diastolic":64,"pulse":85}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'b950edb41c285dfe1f702b8a65ee36de5dc28a1e10f441d6570f4f22ae265812', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-aff0-76f5-b1e2-0b79f2447ec4', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-14 08:30:00+00', 0, '2026-11-14 09:00:00+00', '{"household":"019b76da-aae1-7236-9f82-f37a29899575","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '40ee670f84d348621ff7a05c4fecff2a54f19e6963c86df8b544c4080859f9b4', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-aff1-7a32-a0bc-f453040b9e64', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-14 08:40:00+00', 0, '2026-11-14 09:00:00+00', '{"resident":"019b76da-aae5-7e26-b3d5-e59fe7c5234c","readings":[{"systolic":145,"diastolic":80,"pulse":65},{"systolic":145,"diastolic":80,"pulse":62}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '46c9770d9acb0a57f6590acf69ffbdc54dfc56560f2bb876e217331dc549a740', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae86-765d-9f4e-d124bad76fcc', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '2026-11-15 02:38:00+00', 0, '2026-11-15 02:39:00+00', '{"household":"019b76da-aae9-7112-ab8e-bdf9460f0fdb","purpose":"routine","outcome":"well","note":"儿子打过电话，说腊月回来","next":"7"}', '6ae56faf43829f8025936597f9d4a1fe4e6967465d6731f02a89d040eab8fa13', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae85-7d4b-b9a7-25d3f8c9f1db', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-17 07:48:00+00', 0, '2026-11-17 12:48:00+00', '{"household":"019b76da-aae1-7236-9f82-f37a29899575","purpose":"routine","outcome":"well","note":"说最近睡得好","next":"30"}', 'ffd6d1861a050305113047534fcc78749701bd20e66fe002700701bb06857e09', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afa8-7078-8b34-2b30a96848d2', 'visit', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-24 07:36:00+00', 0, '2026-11-24 08:06:00+00', '{"household":"019b76da-aae1-7236-9f82-f37a29899575","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '40ee670f84d348621ff7a05c4fecff2a54f19e6963c86df8b544c4080859f9b4', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afa9-70fa-91b7-63a4b151c7ad', 'blood_pressure', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-24 07:46:00+00', 0, '2026-11-24 08:06:00+00', '{"resident":"019b76da-aae5-7e26-b3d5-e59fe7c5234c","readings":[{"systolic":167,"diastolic":87,"pulse":76},{"systolic":165,"diastolic":87,"pulse":74}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '09261078645ba1307044744f947dcdb80a1b2f2482b9cec3a2c7afb088285510', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad94-73e4-a650-aabd0bc3809a', 'problem', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-28 02:06:00+00', 0, '2026-11-28 02:07:00+00', '{"household":"019b76da-aae1-7236-9f82-f37a29899575","category":"noise","description":"广场音响放到十点以后。","urgency":"normal","latitude":28.213237,"longitude":113.53504,"accuracy_m":19}', '09238b936e7f9c8568d0df12113dc67e64d45938cf1eeb4d336fb2b5889e1647', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-adcb-77fa-be1a-8ff00c6a3f64', 'undertaking', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-28 10:30:00+00', 0, '2026-11-28 10:30:00+00', '{"plan":"组里商量好了：大家出工，材料钱凑一凑。","planned_on":"2026-11-29","problem":"019b76da-ad94-73e4-a650-aabd0bc3809a","public":"yes"}', '8ec5045adcd5dce6e3bb36b216ad60fe208d85232728d2d8c191984b443a2d59', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-adcc-7180-9a4a-19e6832e94aa', 'contribution', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-28 11:10:00+00', 0, '2026-11-28 11:10:00+00', '{"sort":"hours","amount":"3","giver":"老张","words":"出工","problem":"019b76da-ad94-73e4-a650-aabd0bc3809a"}', 'fee6844aa2a1a633378819b8fcb51fe5080642e12e9d5a2b9e7ba70af5dc908e', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-adcd-72d3-bb98-87afbf1c139a', 'contribution', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-28 11:11:00+00', 0, '2026-11-28 11:11:00+00', '{"sort":"hours","amount":"4","giver":"周师傅","words":"带工具","problem":"019b76da-ad94-73e4-a650-aabd0bc3809a"}', 'c7248ee45890da39c5624e5d0709768426228f11ee05982774044708d84ea8ab', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-adce-7544-9b93-8def3bf655c5', 'contribution', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-28 11:20:00+00', 0, '2026-11-28 11:20:00+00', '{"sort":"pledged","amount":"600","giver":"十二户","words":"每户五十","problem":"019b76da-ad94-73e4-a650-aabd0bc3809a"}', '71cf14e95bfebe4337e527f13533d4f1fec86c8d556059701b47e2656e1b85ae', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-adcf-7665-a557-79741e30a2c1', 'contribution', 1, '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-11-28 11:25:00+00', 0, '2026-11-28 11:25:00+00', '{"sort":"received","amount":"350","giver":"乡亲们","words":"交到组长手里","problem":"019b76da-ad94-73e4-a650-aabd0bc3809a"}', 'edafafaff5769afb59d9b42769668cf6a4c47ebc28225734815df3d27b2fdd1e', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afed-7260-87c7-5f08ff7c01f0', 'blood_pressure', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '2026-09-15 00:56:00+00', 0, '2026-09-15 01:16:00+00', '{"resident":"019b76da-ab21-746b-843d-b46c8a87d8a5","readings":[{"systolic":116,"diastolic":72,"pulse":82},{"systolic":116,"diastolic":72,"pulse":81}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'eacee1dc874cbbb76bacfa8f3b72c6cc893159c3de733c498a6a2fde63b3f9ee', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afb5-797f-bd8f-494421112175', 'blood_pressure', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '2026-09-30 08:31:00+00', 0, '2026-09-30 08:51:00+00', '{"resident":"019b76da-ab21-746b-843d-b46c8a87d8a5","readings":[{"systolic":109,"diastolic":76,"pulse":79},{"systolic":107,"diastolic":76,"pulse":79}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', 'c39b513658637e43bb001a4773958ae9e68f745e3a9d61452ded918901a1fdef', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ae97-7430-ad6c-603404cc5baf', 'visit', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '2026-10-09 08:18:00+00', 0, '2026-10-09 13:18:00+00', '{"household":"019b76da-ab1f-7718-a2de-b419a9e4fb62","purpose":"routine","outcome":"well","note":"说最近睡得好","next":"none"}', '09f69891fc67e9540ca2fb6d4a4f549e10c1fc2691899b62f15e032de7a7751e', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-ad99-7b54-a38c-c3a858ef34d4', 'problem', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '2026-10-30 06:47:00+00', 0, '2026-10-30 06:59:00+00', '{"household":"019b76da-ab1f-7718-a2de-b419a9e4fb62","category":"road","description":"进组的路面坏了一个坑，摩托车容易摔。","urgency":"normal","latitude":28.224078,"longitude":113.531615,"accuracy_m":21}', 'f4b73b02db54abfd8578e147e115409a24f06444ac6c0dbada2595bd3602bc1d', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afac-7de9-981d-1bcf06f98ae5', 'visit', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '2026-11-24 09:42:00+00', 0, '2026-11-24 10:12:00+00', '{"household":"019b76da-ab1f-7718-a2de-b419a9e4fb62","purpose":"routine","outcome":"well","note":"顺便量了血压","next":"none"}', '8eebca13e78a7deffbdeca4c3225fae867a7ae639632cfcd6fa9efe2987eb3fa', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-afad-7588-ad7c-ae29b4b13d28', 'blood_pressure', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '2026-11-24 09:52:00+00', 0, '2026-11-24 10:12:00+00', '{"resident":"019b76da-ab21-746b-843d-b46c8a87d8a5","readings":[{"systolic":122,"diastolic":78,"pulse":75},{"systolic":122,"diastolic":78,"pulse":73}],"arm":"left","posture":"seated","feeling":"none","consent":"given"}', '538ba78433c4608132f694e51e1b32e6d2d56bbbe8d17aeb04896a38f1815b6a', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-af67-75b6-9780-0f0e6f166496', 'visit', 1, '019b76da-a829-7ddc-8ee6-20d05a293bbf', NULL, '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-aae1-7236-9f82-f37a29899575', '2026-10-12 07:31:00+00', 0, '2026-10-12 07:35:00+00', '{"household":"019b76da-aae1-7236-9f82-f37a29899575","purpose":"monday","outcome":"well","note":"电热毯换了新的","next":"none"}', '453fe5bb8ee0b63038ead8b5e04e1ee806318d8e87aead1bbb0c5356e22570c5', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-af6c-75bf-a68c-014f883d6164', 'visit', 1, '019b76da-a829-7ddc-8ee6-20d05a293bbf', NULL, '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '2026-10-19 01:48:00+00', 0, '2026-10-19 01:49:00+00', '{"household":"019b76da-ab1f-7718-a2de-b419a9e4fb62","purpose":"monday","outcome":"need","note":"老花镜坏了，想配一副","next":"none"}', 'd2f28b94619f7e9856306c00e915c18cdd739f698d821a92472aaccdfbdae030', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-af61-7c69-8689-dc0efe511b70', 'visit', 1, '019b76da-a828-7684-9af6-e6c6b5314058', NULL, '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '2026-11-23 08:56:00+00', 0, '2026-11-23 08:57:00+00', '{"household":"019b76da-a9a5-77e5-82e8-b44deae3d6fe","purpose":"monday","outcome":"well","note":"菜地刚种完，聊了一会儿","next":"none"}', 'c359b1b3381a54182a1246a01438d01d9cb748e30c5cc28bc49e6d447f821a06', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b4c0-748f-8e05-c09a843b50a6', 'task_report', 1, '019b76da-a80f-76dc-994c-919c913666e2', NULL, '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8d3-70ba-806d-b99f8caba116', '2026-11-12 08:21:00+00', 0, '2026-11-12 08:21:00+00', '{"task":"019b76da-b4ad-745f-9f62-596d6e61cccd","outcome":"done","note":""}', '805c99202667a9c2982c334ae8e6c8d0257db2f0147148955932301235ad69e9', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b4d2-775b-be36-d45f096597cb', 'task_report', 1, '019b76da-a823-7bf9-bf17-897c0f758861', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, '2026-11-24 21:42:00+00', 0, '2026-11-24 21:42:00+00', '{"task":"019b76da-b4af-71ef-9412-bcd9cd91e873","outcome":"done","note":"两家换了插座，其余没问题"}', '076af20cf34e942a97677b494bbfdc611f5359b4c71bda5322a31c85970fd0ee', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b4cf-7488-a5e9-599fbcaf0d89', 'task_report', 1, '019b76da-a827-79ed-ad2d-48a9f83951fc', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, '2026-11-25 01:32:00+00', 0, '2026-11-25 01:32:00+00', '{"task":"019b76da-b4af-71ef-9412-bcd9cd91e873","outcome":"done","note":"都提醒过了"}', '914db8a51a9dd8aecf8f4c2cd46a4650a6aea15ee76850669139db30bdcc5347', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b4ce-7cf9-88ef-b638b9ecbee1', 'task_report', 1, '019b76da-a81c-7431-8e41-f1a4924ce492', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, '2026-11-25 05:29:00+00', 0, '2026-11-25 05:29:00+00', '{"task":"019b76da-b4af-71ef-9412-bcd9cd91e873","outcome":"done","note":"都提醒过了"}', '914db8a51a9dd8aecf8f4c2cd46a4650a6aea15ee76850669139db30bdcc5347', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b4d1-7e8e-bc48-588984063b3c', 'task_report', 1, '019b76da-a825-7d4d-bc3c-ba10e6f0e56b', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, '2026-11-25 23:55:00+00', 0, '2026-11-25 23:55:00+00', '{"task":"019b76da-b4af-71ef-9412-bcd9cd91e873","outcome":"done","note":"两家换了插座，其余没问题"}', '076af20cf34e942a97677b494bbfdc611f5359b4c71bda5322a31c85970fd0ee', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.submission VALUES ('019b76da-b4d0-70b1-95d5-496a099a57d5', 'task_report', 1, '019b76da-a821-776c-ae6b-878d0cb6affc', NULL, '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, '2026-11-26 00:00:00+00', 0, '2026-11-26 00:00:00+00', '{"task":"019b76da-b4af-71ef-9412-bcd9cd91e873","outcome":"part","note":"都提醒过了"}', 'c0c9d0bc15a1b43c6b378fac60c3d20b3a13f13f3a46a0ce0a583920bc4e20d9', 'applied', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES ('019b76da-b0b7-7756-9da9-1cf6e17f24d3', 'measure', 'Measure again after an urgent reading', 'Please ask whether the doctor was seen, and measure again.', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8f5-7c64-8004-d55b3df9cc81', NULL, 'urgent', '2026-12-08 15:59:00+00', NULL, '2026-11-24 08:41:00+00', NULL, 'report', '[]', NULL, '019b76da-a8f7-77b4-b1af-e295e853b945');
INSERT INTO public.task VALUES ('019b76da-b4ad-745f-9f62-596d6e61cccd', 'visit', '14号曾奶奶家送一趟米', '低保老人，腿脚不便。', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8d3-70ba-806d-b99f8caba116', NULL, 'normal', '2026-11-25 15:59:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-11-10 09:40:00+00', NULL, 'report', '[]', NULL, NULL);
INSERT INTO public.task VALUES ('019b76da-b4af-71ef-9412-bcd9cd91e873', 'other', '入冬防火：上门提醒用炭、用电', '入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。', '019b76da-a80c-7dbe-baca-ecab7f0bf355', NULL, NULL, 'normal', '2026-12-04 15:59:00+00', '019b76da-a82b-7d85-8c90-ec5f56296964', '2026-11-24 01:30:00+00', NULL, 'report', '[]', NULL, NULL);
INSERT INTO public.task VALUES ('019b76da-b4bc-7e29-8f7c-560d0c1ff111', 'look', '看看沟口淤泥清了没', '改沟还要等镇里派人。村委会先清了沟口的淤泥，请去看一眼，再问问彭奶奶家还积不积水。', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-ad8b-790f-a706-8a8bb3e4a32b', 'normal', '2026-11-30 15:59:00+00', '019b76da-a82d-7336-b9f0-5138c523b848', '2026-11-29 09:40:00+00', NULL, 'report', '[]', NULL, NULL);
INSERT INTO public.task_assignment VALUES ('019b76da-b0b8-76b7-bfdb-adea8d994de1', '019b76da-b0b7-7756-9da9-1cf6e17f24d3', '019b76da-a80f-76dc-994c-919c913666e2', 'opened', '2026-11-24 08:41:00+00', '2026-11-24 10:21:00+00', '2026-11-24 10:21:00+00', NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4ae-7859-bd89-12cca0b680df', '019b76da-b4ad-745f-9f62-596d6e61cccd', '019b76da-a80f-76dc-994c-919c913666e2', 'done', '2026-11-10 09:40:00+00', '2026-11-10 09:45:00+00', '2026-11-10 10:15:00+00', '2026-11-12 08:21:00+00', '', '019b76da-b4c0-748f-8e05-c09a843b50a6', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4b0-72d9-b556-6f663c7d1356', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a815-781c-9601-6ad203a2653e', 'opened', '2026-11-24 01:30:00+00', '2026-11-24 01:35:00+00', '2026-11-24 02:05:00+00', NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4b1-7af1-b619-c986e81e10d8', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a80f-76dc-994c-919c913666e2', 'opened', '2026-11-24 01:30:00+00', '2026-11-24 01:42:00+00', '2026-11-24 02:12:00+00', NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4b2-7fc3-8a10-a688905bf37c', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a811-76ed-9b04-f69e2eb0b948', 'arrived', '2026-11-24 01:30:00+00', '2026-11-24 01:49:00+00', NULL, NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4b3-7a96-92a5-ac6b418aac2b', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a813-78af-86f7-c4b4da650b5c', 'opened', '2026-11-24 01:30:00+00', '2026-11-24 01:56:00+00', '2026-11-24 02:26:00+00', NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4b4-759e-9bdd-5f2b67852949', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a81c-7431-8e41-f1a4924ce492', 'done', '2026-11-24 01:30:00+00', '2026-11-24 02:03:00+00', '2026-11-24 02:33:00+00', '2026-11-25 05:29:00+00', '都提醒过了', '019b76da-b4ce-7cf9-88ef-b638b9ecbee1', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4b5-7d08-aba7-1c7697a4f12e', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a818-73a6-bfc0-d3cd60d0ca53', 'arrived', '2026-11-24 01:30:00+00', '2026-11-24 02:10:00+00', NULL, NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4b6-79f9-ae31-a08b6e3048c9', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', 'arrived', '2026-11-24 01:30:00+00', '2026-11-24 02:17:00+00', NULL, NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4b7-73e8-b36c-9d07f601c764', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a81e-7cc7-9cba-bbe9c478e689', 'opened', '2026-11-24 01:30:00+00', '2026-11-24 02:24:00+00', '2026-11-24 02:54:00+00', NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4b8-7f40-aec4-6cbd5149734a', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a827-79ed-ad2d-48a9f83951fc', 'done', '2026-11-24 01:30:00+00', '2026-11-24 02:31:00+00', '2026-11-24 03:01:00+00', '2026-11-25 01:32:00+00', '都提醒过了', '019b76da-b4cf-7488-a5e9-599fbcaf0d89', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4b9-7a2e-a267-e810baba4dd5', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a821-776c-ae6b-878d0cb6affc', 'opened', '2026-11-24 01:30:00+00', '2026-11-24 02:38:00+00', '2026-11-24 03:08:00+00', '2026-11-26 00:00:00+00', '都提醒过了', '019b76da-b4d0-70b1-95d5-496a099a57d5', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4ba-7b79-b502-8e89c9629390', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a825-7d4d-bc3c-ba10e6f0e56b', 'done', '2026-11-24 01:30:00+00', '2026-11-24 02:45:00+00', '2026-11-24 03:15:00+00', '2026-11-25 23:55:00+00', '两家换了插座，其余没问题', '019b76da-b4d1-7e8e-bc48-588984063b3c', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4bb-7323-95d7-d9a77942fafb', '019b76da-b4af-71ef-9412-bcd9cd91e873', '019b76da-a823-7bf9-bf17-897c0f758861', 'done', '2026-11-24 01:30:00+00', '2026-11-24 02:52:00+00', '2026-11-24 03:22:00+00', '2026-11-24 21:42:00+00', '两家换了插座，其余没问题', '019b76da-b4d2-775b-be36-d45f096597cb', 0, NULL, NULL, '', '[]', '');
INSERT INTO public.task_assignment VALUES ('019b76da-b4bd-7171-a455-d8608193de15', '019b76da-b4bc-7e29-8f7c-560d0c1ff111', '019b76da-a80f-76dc-994c-919c913666e2', 'arrived', '2026-11-29 09:40:00+00', '2026-11-29 09:45:00+00', NULL, NULL, '', NULL, 0, NULL, NULL, '', '[]', '');
INSERT INTO public.undertaking VALUES ('019b76da-adcb-77fa-be1a-8ff00c6a3f64', '019b76da-ad94-73e4-a650-aabd0bc3809a', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-28 10:30:00+00', '组里商量好了：大家出工，材料钱凑一凑。', '2026-11-29', true, NULL);
INSERT INTO public.visit VALUES ('019b76da-b04e-7d66-b98f-eff2bbb3e900', '019b76da-a8d3-70ba-806d-b99f8caba116', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-16 00:50:00+00', 'routine', 'help', '米快吃完了，当天送了一袋去', '2026-10-30', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ade6-7480-92ee-706ee9ec93d7', '019b76da-a893-7bb5-b40e-6277d6f2f06c', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-19 01:58:00+00', 'routine', 'well', '说最近睡得好', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-adf4-7aa1-8372-e2c2f88da9c8', '019b76da-a8eb-7f6e-9050-ef1222decf47', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-20 09:52:00+00', 'routine', 'well', '', '2026-11-03', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b044-744f-b014-8c4bec1d2d5f', '019b76da-a87d-78f0-b47a-3c8800d1fc46', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-28 07:02:00+00', 'routine', 'well', '两口子都在，刚收完红薯', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b048-7b1f-b52f-3b96f33e894c', '019b76da-a89b-7193-a4e4-02e2764d69f5', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-10-31 01:48:00+00', 'routine', 'well', '', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b050-78b7-abfb-188a58f31a47', '019b76da-a8f5-7c64-8004-d55b3df9cc81', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-02 07:40:00+00', 'routine', 'well', '', '2026-11-16', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b04c-7c47-9583-8f50550ad939', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-06 08:05:00+00', 'routine', 'need', '入口水沟积水、蚊子多，等天晴再去量一量', '2026-11-20', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-adf5-77ed-9c5b-3acad10e5cd1', '019b76da-a8eb-7f6e-9050-ef1222decf47', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-06 09:04:00+00', 'routine', 'phone', '电话约了周末见面', '2026-12-06', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b04f-7f53-ba11-44cbaeb1f40c', '019b76da-a8d3-70ba-806d-b99f8caba116', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-12 01:10:00+00', 'routine', 'well', '低保金收到了，腿还是不太方便', '2026-12-12', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afba-7f5f-9633-ed91bd0483df', '019b76da-a893-7bb5-b40e-6277d6f2f06c', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-17 08:03:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b049-70a4-a0ea-d946e6b3b2d8', '019b76da-a89b-7193-a4e4-02e2764d69f5', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-21 02:30:00+00', 'routine', 'absent', '门锁着，邻居说去镇上了', '2026-11-28', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b04d-78b5-8727-2a89fa7e8ec9', '019b76da-a8c1-7315-a044-b8c6d41a8ff0', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-23 01:32:00+00', 'routine', 'well', '说膝盖疼，贴了膏药', '2026-11-30', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b051-74f9-945f-2c2465656578', '019b76da-a8f5-7c64-8004-d55b3df9cc81', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-24 08:12:00+00', 'routine', 'help', '血压很高，陪着去了村卫生室', '2026-12-08', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b045-7b2b-b7ba-f4215ee27ca7', '019b76da-a87d-78f0-b47a-3c8800d1fc46', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-25 01:15:00+00', 'routine', 'well', '血压药吃着，问了近况', '2026-12-25', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afe0-75d0-ad09-b0759062f54c', '019b76da-a8af-7c4a-b631-4bb2e4f54e26', '019b76da-a80e-701c-84b2-797aceca0a9d', '019b76da-a80f-76dc-994c-919c913666e2', '2026-11-25 02:36:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae5b-7dc2-998a-02457fb3d4ee', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-10-13 07:32:00+00', 'routine', 'well', '儿子打过电话，说腊月回来', '2026-10-27', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afca-7ae7-8513-f524a7be9f1f', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-10-16 08:02:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afa6-763b-ae2c-bc82a5ddbcf3', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-10-21 01:52:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae5c-77d4-ba35-78228c4a039c', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-11-01 08:32:00+00', 'routine', 'well', '在晒太阳，精神好', '2026-12-01', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae5d-7451-9775-b54de1582c44', '019b76da-aa57-749f-a1de-36f5e5249450', '019b76da-a814-783f-9ca0-b864c7d49c43', '019b76da-a815-781c-9601-6ad203a2653e', '2026-11-24 08:31:00+00', 'routine', 'well', '一切都好', '2026-12-08', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b004-709a-adf6-4222c85184a8', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-10-16 02:46:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b014-7809-be3b-971304077f6d', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-10-21 09:38:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afce-7b24-9187-4b149a7b80f0', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-11-13 09:23:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae27-76b9-9d9c-8f949e7a9db4', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a813-78af-86f7-c4b4da650b5c', '2026-11-18 02:54:00+00', 'routine', 'help', '腿摔了，走路不便，要人送饭', '2026-12-18', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae82-7036-868b-f96369ee4a5d', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-08 06:01:00+00', 'routine', 'well', '菜地刚种完，聊了一会儿', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae83-7143-ac4a-fa4a1fdeccf2', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-11 02:15:00+00', 'routine', 'well', '', '2026-11-10', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afcc-7609-bf75-d7eb942ea7cf', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-13 01:13:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae8b-755e-9894-636896298938', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-15 02:49:00+00', 'routine', 'well', '在晒太阳，精神好', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae84-7328-a803-96f8de971c10', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-17 08:16:00+00', 'routine', 'well', '儿子打过电话，说腊月回来', '2026-11-16', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-b00a-7aef-8a3e-aeb1243dfc3f', '019b76da-aaf7-74a3-9901-630d97f5ef4c', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-10-25 06:10:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afe6-75b4-81a7-cda714729f76', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-12 07:30:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-aff0-76f5-b1e2-0b79f2447ec4', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-14 08:30:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae86-765d-9f4e-d124bad76fcc', '019b76da-aae9-7112-ab8e-bdf9460f0fdb', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-15 02:38:00+00', 'routine', 'well', '儿子打过电话，说腊月回来', '2026-11-22', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae85-7d4b-b9a7-25d3f8c9f1db', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-17 07:48:00+00', 'routine', 'well', '说最近睡得好', '2026-12-17', NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afa8-7078-8b34-2b30a96848d2', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a81a-7dd8-8bd9-ed62dbda3cfe', '2026-11-24 07:36:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-ae97-7430-ad6c-603404cc5baf', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-10-09 08:18:00+00', 'routine', 'well', '说最近睡得好', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-afac-7de9-981d-1bcf06f98ae5', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a81c-7431-8e41-f1a4924ce492', '2026-11-24 09:42:00+00', 'routine', 'well', '顺便量了血压', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af67-75b6-9780-0f0e6f166496', '019b76da-aae1-7236-9f82-f37a29899575', '019b76da-a819-7e64-9d29-0d5ccf0598af', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '2026-10-12 07:31:00+00', 'monday', 'well', '电热毯换了新的', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af6c-75bf-a68c-014f883d6164', '019b76da-ab1f-7718-a2de-b419a9e4fb62', '019b76da-a81b-78af-a500-2b628973fc46', '019b76da-a829-7ddc-8ee6-20d05a293bbf', '2026-10-19 01:48:00+00', 'monday', 'need', '老花镜坏了，想配一副', NULL, NULL, NULL, NULL);
INSERT INTO public.visit VALUES ('019b76da-af61-7c69-8689-dc0efe511b70', '019b76da-a9a5-77e5-82e8-b44deae3d6fe', '019b76da-a812-755f-9f49-a6cdbe3fff85', '019b76da-a828-7684-9af6-e6c6b5314058', '2026-11-23 08:56:00+00', 'monday', 'well', '菜地刚种完，聊了一会儿', NULL, NULL, NULL, NULL);
SELECT pg_catalog.setval('public.migration_id_seq', 35, true);
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
ALTER TABLE ONLY public.health_consent
    ADD CONSTRAINT health_consent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.health_record
    ADD CONSTRAINT health_record_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_pkey PRIMARY KEY (day);
ALTER TABLE ONLY public.household
    ADD CONSTRAINT household_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT import_batch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.import_change
    ADD CONSTRAINT import_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inbox_item
    ADD CONSTRAINT inbox_item_pkey PRIMARY KEY (id);
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
    ADD CONSTRAINT problem_category_pkey PRIMARY KEY (code);
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
CREATE INDEX blood_pressure_household ON public.blood_pressure USING btree (household);
CREATE INDEX blood_pressure_resident ON public.blood_pressure USING btree (resident);
CREATE INDEX blood_pressure_stored ON public.blood_pressure USING btree (stored_at);
CREATE INDEX blood_pressure_time ON public.blood_pressure USING btree (measured_at, id);
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
CREATE INDEX health_consent_household ON public.health_consent USING btree (household);
CREATE INDEX health_consent_resident ON public.health_consent USING btree (resident);
CREATE INDEX health_record_due ON public.health_record USING btree (area, rank, due_on, id);
CREATE INDEX health_record_household ON public.health_record USING btree (household);
CREATE INDEX household_area ON public.household USING btree (area);
CREATE INDEX household_code ON public.household USING btree (code);
CREATE INDEX import_change_batch ON public.import_change USING btree (batch);
CREATE INDEX inbox_item_account ON public.inbox_item USING btree (account);
CREATE INDEX inbox_item_climb ON public.inbox_item USING btree (climb_at) WHERE (climb_at IS NOT NULL);
CREATE INDEX inbox_item_subject ON public.inbox_item USING btree (subject);
CREATE INDEX one_time_code_account ON public.one_time_code USING btree (account);
CREATE INDEX one_time_code_code_hash ON public.one_time_code USING btree (code_hash);
CREATE INDEX photo_submission ON public.photo USING btree (submission);
CREATE INDEX photo_upload_sha256 ON public.photo USING btree (upload_sha256);
CREATE INDEX pressure_attempt_household ON public.pressure_attempt USING btree (household);
CREATE INDEX pressure_attempt_resident ON public.pressure_attempt USING btree (resident);
CREATE INDEX problem_account ON public.problem USING btree (account);
CREATE INDEX problem_answer_problem ON public.problem_answer USING btree (problem);
CREATE INDEX problem_area ON public.problem USING btree (area);
CREATE INDEX problem_dispatch_live ON public.problem_dispatch USING btree (department, problem) WHERE ((ended_at IS NULL) AND (over_at IS NULL));
CREATE INDEX problem_dispatch_open ON public.problem_dispatch USING btree (department, problem) WHERE (ended_at IS NULL);
CREATE INDEX problem_dispatch_past ON public.problem_dispatch USING btree (department, over_at, problem) WHERE ((ended_at IS NULL) AND (over_at IS NOT NULL));
CREATE INDEX problem_dispatch_problem ON public.problem_dispatch USING btree (problem);
CREATE INDEX problem_household ON public.problem USING btree (household);
CREATE INDEX problem_merged ON public.problem USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX problem_near ON public.problem USING btree (area, category, reported_at);
CREATE INDEX problem_note_problem ON public.problem_note USING btree (problem);
CREATE INDEX problem_open ON public.problem USING btree (rank, sort_at, id) WHERE ((superseded_by IS NULL) AND (withdrawn_at IS NULL) AND (over_at IS NULL));
CREATE INDEX problem_open_state ON public.problem USING btree (state, rank, sort_at, id) WHERE ((superseded_by IS NULL) AND (withdrawn_at IS NULL) AND (over_at IS NULL));
CREATE INDEX problem_over ON public.problem USING btree (over_at, id) WHERE ((superseded_by IS NULL) AND (withdrawn_at IS NULL) AND (over_at IS NOT NULL));
CREATE INDEX problem_place ON public.problem USING btree (area, over_at, state, rank, sort_at, category, reported_at, id) WHERE ((superseded_by IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX problem_queue ON public.problem USING btree (state, reported_at, id);
CREATE INDEX problem_reported_at ON public.problem USING btree (reported_at);
CREATE INDEX problem_state ON public.problem USING btree (state);
CREATE UNIQUE INDEX problem_token ON public.problem USING btree (token) WHERE (token IS NOT NULL);
CREATE INDEX push_subscription_account ON public.push_subscription USING btree (account);
CREATE INDEX push_subscription_device ON public.push_subscription USING btree (device);
CREATE INDEX resident_household ON public.resident USING btree (household);
CREATE INDEX rung_delivery_due ON public.rung_delivery USING btree (channel, next_attempt_at) WHERE ((state)::text = ANY ((ARRAY['queued'::character varying, 'sending'::character varying])::text[]));
CREATE INDEX saved_view_account ON public.saved_view USING btree (account);
CREATE INDEX submission_account ON public.submission USING btree (account);
CREATE INDEX submission_open ON public.submission USING btree (state, received_at) WHERE ((state)::text <> 'applied'::text);
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
CREATE INDEX visit_household ON public.visit USING btree (household);
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

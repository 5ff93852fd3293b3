//! The tables, for both engines; a test compares them with both databases after migrating.
#![expect(
    missing_docs,
    reason = "the names of tables and columns are their documentation"
)]

diesel::table! {
    organizations (id) {
        id -> BigInt,
        name -> Text,
        name_key -> Text,
        kind -> Text,
        street -> Text,
        street2 -> Text,
        postcode -> Text,
        city -> Text,
        country -> Text,
        vat_number -> Text,
        language -> Text,
        created_at -> Timestamp,
        phone -> Text,
        accounting_contact -> Text,
        two_factor_required_at -> Nullable<Timestamp>,
        deleted_at -> Nullable<Timestamp>,
        logo -> Nullable<Text>,
    }
}

diesel::table! {
    logos (organization_id) {
        organization_id -> BigInt,
        hash -> Text,
        width -> Integer,
        height -> Integer,
        bytes -> Binary,
        created_at -> Timestamp,
    }
}

diesel::table! {
    users (id) {
        id -> BigInt,
        login -> Text,
        login_key -> Text,
        first_name -> Text,
        last_name -> Text,
        password_hash -> Text,
        password_set_at -> Timestamp,
        recovery_email -> Nullable<Text>,
        recovery_email_key -> Nullable<Text>,
        recovery_email_verified_at -> Nullable<Timestamp>,
        language -> Text,
        time_zone -> Text,
        theme -> Text,
        lock_after -> Integer,
        alert_sign_in -> Text,
        alert_wrong_password -> Bool,
        failed_attempts -> Integer,
        failed_at -> Nullable<Timestamp>,
        locked_at -> Nullable<Timestamp>,
        wrong_password_mail -> Nullable<BigInt>,
        last_organization -> Nullable<BigInt>,
        created_at -> Timestamp,
        two_factor_at -> Nullable<Timestamp>,
        signed_in_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    signups (id) {
        id -> BigInt,
        email -> Text,
        email_key -> Text,
        first_name -> Text,
        last_name -> Text,
        password_hash -> Text,
        organization_name -> Text,
        kind -> Text,
        vat_number -> Text,
        country -> Text,
        language -> Text,
        browser_hash -> Binary,
        created_at -> Timestamp,
    }
}

diesel::table! {
    links (id) {
        id -> BigInt,
        purpose -> Text,
        user_id -> Nullable<BigInt>,
        signup_id -> Nullable<BigInt>,
        nonce -> Binary,
        token_hash -> Binary,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    devices (id) {
        id -> BigInt,
        user_id -> BigInt,
        key_hash -> Binary,
        agent -> Text,
        created_at -> Timestamp,
        last_seen_at -> Timestamp,
    }
}

diesel::table! {
    sessions (id) {
        id -> BigInt,
        key_hash -> Binary,
        user_id -> BigInt,
        device_id -> Nullable<BigInt>,
        stay -> Bool,
        created_at -> Timestamp,
        last_seen_at -> Timestamp,
        sudo_until -> Timestamp,
        last_organization -> Nullable<BigInt>,
        address -> Text,
        agent -> Text,
    }
}

diesel::table! {
    networks (user_id, network) {
        user_id -> BigInt,
        network -> Text,
        seen_at -> Timestamp,
    }
}

diesel::table! {
    throttles (subject) {
        subject -> Text,
        failures -> Integer,
        failed_at -> Timestamp,
    }
}

diesel::table! {
    memberships (organization_id, user_id) {
        organization_id -> BigInt,
        user_id -> BigInt,
        role -> Text,
        accounting -> Bool,
        created_at -> Timestamp,
        name_key -> Text,
        accounting_until -> Nullable<Date>,
        told_at -> Nullable<Timestamp>,
        billing_messages -> Bool,
        product_messages -> Bool,
    }
}

diesel::table! {
    categories (word) {
        word -> Text,
        position -> Integer,
        names -> Text,
    }
}

diesel::table! {
    kinds (word) {
        word -> Text,
        category -> Text,
        position -> Integer,
        names -> Text,
        statistics -> Bool,
    }
}

diesel::table! {
    products (id) {
        id -> BigInt,
        organization_id -> BigInt,
        kind -> Text,
        name -> Text,
        name_key -> Text,
        state -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    teams (id) {
        id -> BigInt,
        organization_id -> BigInt,
        name -> Text,
        name_key -> Text,
        colour -> Text,
        description -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    team_members (team_id, user_id) {
        organization_id -> BigInt,
        team_id -> BigInt,
        user_id -> BigInt,
        leads -> Bool,
        created_at -> Timestamp,
    }
}

diesel::table! {
    invitations (id) {
        id -> BigInt,
        organization_id -> BigInt,
        email -> Text,
        email_key -> Text,
        language -> Text,
        first_name -> Text,
        last_name -> Text,
        role -> Text,
        accounting -> Bool,
        accounting_until -> Nullable<Date>,
        billing_messages -> Bool,
        product_messages -> Bool,
        invited_by -> Nullable<BigInt>,
        state -> Text,
        nonce -> Binary,
        token_hash -> Binary,
        created_at -> Timestamp,
        sent_at -> Timestamp,
        expires_at -> Timestamp,
        settled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    invitation_teams (invitation_id, team_id) {
        organization_id -> BigInt,
        invitation_id -> BigInt,
        team_id -> BigInt,
    }
}

diesel::table! {
    grants (id) {
        id -> BigInt,
        organization_id -> BigInt,
        user_id -> Nullable<BigInt>,
        team_id -> Nullable<BigInt>,
        invitation_id -> Nullable<BigInt>,
        product_id -> Nullable<BigInt>,
        kind -> Nullable<Text>,
        technical -> Bool,
        statistics -> Bool,
        until -> Nullable<Date>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    drafts (id) {
        id -> BigInt,
        organization_id -> BigInt,
        user_id -> BigInt,
        purpose -> Text,
        fields -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    once_keys (user_id, once_key) {
        user_id -> BigInt,
        once_key -> Text,
        route -> Text,
        body_hash -> Binary,
        answer -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    activity_heads (chain) {
        chain -> Text,
        length -> BigInt,
        hash -> Binary,
    }
}

diesel::table! {
    activities (id) {
        id -> BigInt,
        chain -> Text,
        position -> BigInt,
        event -> BigInt,
        happened_at -> Timestamp,
        kind -> Text,
        outcome -> Text,
        actor -> Text,
        actor_id -> Nullable<BigInt>,
        user_id -> Nullable<BigInt>,
        organization_id -> Nullable<BigInt>,
        address -> Text,
        agent -> Text,
        request -> Text,
        salt -> Nullable<Binary>,
        details -> Nullable<Text>,
        digest -> Binary,
        hash -> Binary,
        product_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    outbox (id) {
        id -> BigInt,
        kind -> Text,
        recipient -> Text,
        language -> Text,
        message_id -> Text,
        facts -> Nullable<Text>,
        state -> Text,
        created_at -> Timestamp,
        due_at -> Timestamp,
        attempts -> Integer,
        lease -> Nullable<BigInt>,
        lease_until -> Nullable<Timestamp>,
        settled_at -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
    }
}

diesel::joinable!(memberships -> organizations (organization_id));
diesel::joinable!(memberships -> users (user_id));
diesel::joinable!(kinds -> categories (category));
diesel::joinable!(products -> kinds (kind));
diesel::joinable!(team_members -> teams (team_id));
diesel::joinable!(team_members -> users (user_id));
diesel::joinable!(invitations -> organizations (organization_id));
diesel::joinable!(invitation_teams -> invitations (invitation_id));
diesel::joinable!(invitation_teams -> teams (team_id));
diesel::joinable!(logos -> organizations (organization_id));
diesel::joinable!(sessions -> users (user_id));
diesel::joinable!(links -> users (user_id));
diesel::joinable!(links -> signups (signup_id));

diesel::allow_tables_to_appear_in_same_query!(
    organizations,
    users,
    signups,
    links,
    devices,
    sessions,
    networks,
    throttles,
    memberships,
    once_keys,
    activity_heads,
    activities,
    outbox,
    logos,
    categories,
    kinds,
    products,
    teams,
    team_members,
    invitations,
    invitation_teams,
    grants,
    drafts,
);

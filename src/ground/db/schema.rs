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
        offer -> Nullable<Text>,
        quantity -> Integer,
        anchor_day -> Nullable<Integer>,
        term_from -> Nullable<Date>,
        due_on -> Nullable<Date>,
        months -> Nullable<Integer>,
    }
}

diesel::table! {
    offers (word) {
        word -> Text,
        kind -> Text,
        position -> Integer,
        names -> Text,
        vat_class -> Text,
        asks -> Text,
        unit_names -> Nullable<Text>,
        co2_material -> Nullable<BigInt>,
        co2_energy -> Nullable<BigInt>,
        co2_note -> Nullable<Text>,
        often_from_chf -> Nullable<BigInt>,
        often_from_eur -> Nullable<BigInt>,
    }
}

diesel::table! {
    prices (offer, currency, months, starts_on) {
        offer -> Text,
        currency -> Text,
        months -> Integer,
        starts_on -> Date,
        amount -> BigInt,
        setup -> BigInt,
    }
}

diesel::table! {
    vat_rates (country, class, starts_on) {
        country -> Text,
        class -> Text,
        starts_on -> Date,
        basis_points -> Integer,
    }
}

diesel::table! {
    terms (id) {
        id -> BigInt,
        product_id -> BigInt,
        organization_id -> BigInt,
        starts_on -> Date,
        ends_on -> Date,
        months -> Integer,
        offer -> Text,
        amount -> Nullable<BigInt>,
        currency -> Nullable<Text>,
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
        about -> Nullable<Text>,
    }
}

diesel::table! {
    billing_addresses (id) {
        id -> BigInt,
        organization_id -> BigInt,
        company -> Text,
        name -> Text,
        street -> Text,
        street2 -> Text,
        postcode -> Text,
        city -> Text,
        country -> Text,
        vat_number -> Text,
        email -> Text,
        reference -> Text,
        created_at -> Timestamp,
        archived_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    billing_defaults (organization_id) {
        organization_id -> BigInt,
        billing_address_id -> BigInt,
    }
}

diesel::table! {
    billed_products (product_id) {
        product_id -> BigInt,
        organization_id -> BigInt,
        billing_address_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    orders (id) {
        id -> BigInt,
        organization_id -> BigInt,
        number -> Nullable<BigInt>,
        state -> Text,
        currency -> Text,
        placed_by -> Nullable<BigInt>,
        created_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
        settled_at -> Nullable<Timestamp>,
        net -> Nullable<BigInt>,
        vat -> Nullable<BigInt>,
        total -> Nullable<BigInt>,
    }
}

diesel::table! {
    order_lines (id) {
        id -> BigInt,
        organization_id -> BigInt,
        order_id -> BigInt,
        position -> Integer,
        product_id -> Nullable<BigInt>,
        offer -> Text,
        name -> Text,
        months -> Integer,
        quantity -> Integer,
        billing_address_id -> Nullable<BigInt>,
        starts_on -> Nullable<Date>,
        ends_on -> Nullable<Date>,
        net -> Nullable<BigInt>,
        vat_class -> Nullable<Text>,
        basis_points -> Nullable<Integer>,
        part -> Nullable<Integer>,
        in_force -> Bool,
    }
}

diesel::table! {
    order_parts (order_id, part) {
        order_id -> BigInt,
        part -> Integer,
        organization_id -> BigInt,
        billing_address_id -> Nullable<BigInt>,
        address -> Text,
        treatment -> Text,
        net -> BigInt,
        vat -> BigInt,
        total -> BigInt,
    }
}

diesel::table! {
    payments (id) {
        id -> BigInt,
        organization_id -> BigInt,
        order_id -> Nullable<BigInt>,
        purpose -> Text,
        method -> Text,
        provider -> Nullable<Text>,
        provider_reference -> Nullable<Text>,
        pay_address -> Nullable<Text>,
        amount -> BigInt,
        currency -> Text,
        state -> Text,
        reason -> Nullable<Text>,
        asked_by -> Nullable<BigInt>,
        created_at -> Timestamp,
        settled_at -> Nullable<Timestamp>,
        query_at -> Nullable<Timestamp>,
        queries -> Integer,
    }
}

diesel::table! {
    notices (provider, notice) {
        provider -> Text,
        notice -> Text,
        payment_id -> BigInt,
        received_at -> Timestamp,
    }
}

diesel::table! {
    bank_credits (bank_key) {
        bank_key -> Text,
        booked_on -> Date,
        amount -> BigInt,
        currency -> Text,
        reference -> Text,
        outcome -> Text,
        payment_id -> Nullable<BigInt>,
        created_at -> Timestamp,
        entry_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    invoice_series (series, year) {
        series -> Text,
        year -> Integer,
        last_number -> Integer,
        last_date -> Date,
    }
}

diesel::table! {
    invoices (id) {
        id -> BigInt,
        organization_id -> BigInt,
        order_id -> BigInt,
        part -> Integer,
        series -> Text,
        year -> Integer,
        sequence -> Integer,
        number -> Text,
        issued_on -> Date,
        issued_at -> Timestamp,
        state -> Text,
        currency -> Text,
        treatment -> Text,
        net -> BigInt,
        vat -> BigInt,
        total -> BigInt,
        billing_address_id -> Nullable<BigInt>,
        buyer -> Text,
        address -> Text,
        seller -> Text,
        language -> Text,
        description -> Text,
        search_key -> Text,
        paid_on -> Nullable<Date>,
        paid_by -> Text,
    }
}

diesel::table! {
    invoice_lines (invoice_id, position) {
        invoice_id -> BigInt,
        position -> Integer,
        order_line_id -> BigInt,
        product_id -> Nullable<BigInt>,
        name -> Text,
        offer -> Text,
        offer_name -> Text,
        months -> Integer,
        starts_on -> Date,
        ends_on -> Date,
        quantity -> Integer,
        net -> BigInt,
        basis_points -> Integer,
        co2_material -> Nullable<BigInt>,
        co2_energy -> Nullable<BigInt>,
        co2_method -> Nullable<Text>,
    }
}

diesel::table! {
    invoice_vat (invoice_id, basis_points) {
        invoice_id -> BigInt,
        basis_points -> Integer,
        base -> BigInt,
        vat -> BigInt,
    }
}

diesel::table! {
    documents (invoice_id) {
        invoice_id -> BigInt,
        hash -> Text,
        bytes -> Binary,
        created_at -> Timestamp,
    }
}

diesel::table! {
    drawings (invoice_id) {
        invoice_id -> BigInt,
        due_at -> Timestamp,
        attempts -> Integer,
        lease -> Nullable<BigInt>,
        lease_until -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
    }
}

diesel::table! {
    entries (id) {
        id -> BigInt,
        event -> Text,
        subject -> BigInt,
        organization_id -> Nullable<BigInt>,
        currency -> Text,
        booked_on -> Date,
        happened_at -> Timestamp,
        order_id -> Nullable<BigInt>,
        payment_id -> Nullable<BigInt>,
        invoice_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    postings (id) {
        id -> BigInt,
        entry_id -> BigInt,
        position -> Integer,
        account -> Text,
        detail -> Text,
        organization_id -> Nullable<BigInt>,
        currency -> Text,
        amount -> BigInt,
        place -> Nullable<BigInt>,
        balance -> Nullable<BigInt>,
        happened_at -> Timestamp,
    }
}

diesel::table! {
    balances (organization_id, account, currency) {
        organization_id -> BigInt,
        account -> Text,
        currency -> Text,
        credit -> BigInt,
        length -> BigInt,
    }
}

diesel::joinable!(memberships -> organizations (organization_id));
diesel::joinable!(memberships -> users (user_id));
diesel::joinable!(kinds -> categories (category));
diesel::joinable!(products -> kinds (kind));
diesel::joinable!(offers -> kinds (kind));
diesel::joinable!(terms -> offers (offer));
diesel::joinable!(team_members -> teams (team_id));
diesel::joinable!(team_members -> users (user_id));
diesel::joinable!(invitations -> organizations (organization_id));
diesel::joinable!(invitation_teams -> invitations (invitation_id));
diesel::joinable!(invitation_teams -> teams (team_id));
diesel::joinable!(logos -> organizations (organization_id));
diesel::joinable!(sessions -> users (user_id));
diesel::joinable!(links -> users (user_id));
diesel::joinable!(links -> signups (signup_id));
diesel::joinable!(order_lines -> products (product_id));
diesel::joinable!(invoice_lines -> invoices (invoice_id));
diesel::joinable!(documents -> invoices (invoice_id));
diesel::joinable!(postings -> entries (entry_id));
diesel::joinable!(payments -> orders (order_id));

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
    offers,
    prices,
    vat_rates,
    products,
    terms,
    teams,
    team_members,
    invitations,
    invitation_teams,
    grants,
    drafts,
    billing_addresses,
    billing_defaults,
    billed_products,
    orders,
    order_lines,
    order_parts,
    payments,
    notices,
    bank_credits,
    invoice_series,
    invoices,
    invoice_lines,
    invoice_vat,
    documents,
    drawings,
    entries,
    postings,
    balances,
);

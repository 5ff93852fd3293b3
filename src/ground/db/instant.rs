//! Instants in the database: `TIMESTAMP` in UTC.

/// Makes a newtype over a naive UTC time, with its database side.
///
/// What is read is cut to microseconds by way of `From<DateTime<Utc>>`.
#[macro_export]
macro_rules! instant {
    ($(#[$meta:meta])* pub struct $name:ident($inner:ty);) => {
        $(#[$meta])*
        #[derive(::diesel::expression::AsExpression, ::diesel::deserialize::FromSqlRow)]
        #[diesel(sql_type = ::diesel::sql_types::Timestamp)]
        pub struct $name($inner);

        impl<DB: ::diesel::backend::Backend>
            ::diesel::serialize::ToSql<::diesel::sql_types::Timestamp, DB> for $name
        where
            $inner: ::diesel::serialize::ToSql<::diesel::sql_types::Timestamp, DB>,
        {
            fn to_sql<'b>(
                &'b self,
                out: &mut ::diesel::serialize::Output<'b, '_, DB>,
            ) -> ::diesel::serialize::Result {
                self.0.to_sql(out)
            }
        }

        impl<DB: ::diesel::backend::Backend>
            ::diesel::deserialize::FromSql<::diesel::sql_types::Timestamp, DB> for $name
        where
            $inner: ::diesel::deserialize::FromSql<::diesel::sql_types::Timestamp, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> ::diesel::deserialize::Result<Self> {
                <$inner>::from_sql(bytes).map(|time| Self::from(time.and_utc()))
            }
        }
    };
}

-- What the service's own role may do, table by table; nothing is granted beforehand.
revoke all on outbox, feed_state, feed_position, inbox, inbox_newest, parked_key, parked_event,
    sealed_package, incoming_package from ${app};
grant select, insert, update, delete on outbox, parked_key to ${app};
grant select, insert, delete on inbox, parked_event to ${app};
grant select, insert, update on feed_state, feed_position, inbox_newest, sealed_package, incoming_package to ${app};

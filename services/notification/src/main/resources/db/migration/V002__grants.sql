-- What the service's own role may do, table by table; nothing is granted beforehand.
revoke all on notice, delivery from ${app};
grant select, insert, update on notice, delivery to ${app};

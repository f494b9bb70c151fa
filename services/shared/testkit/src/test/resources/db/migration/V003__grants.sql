grant select, insert on probe_effect, probe_copy to ${app};

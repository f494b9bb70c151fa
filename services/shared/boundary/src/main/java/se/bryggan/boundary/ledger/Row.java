package se.bryggan.boundary.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Target;

/** One row in the making: column names and values, for a table whose types PostgreSQL knows. */
final class Row {

    private final String table;
    private final ObjectNode columns = JsonNodeFactory.instance.objectNode();

    private Row(String table) {
        this.table = table;
    }

    static Row in(String table, UUID id, Instant at, Controller controller, String act, Actor actor) {
        return new Row(table)
                .with("id", id)
                .with("at", at)
                .with("controller", controller.authority())
                .with("branch", controller.branch().name())
                .with("act", act)
                .with("actor_id", actor.id())
                .with("actor_kind", actor.kind())
                .with("actor_role", actor.role())
                .with("actor_authority", actor.authority())
                .with("actor_unit", actor.unit());
    }

    static Row of(String table, AccessPermit permit) {
        return in(table, permit.id(), permit.at(), permit.controller(), permit.act(), permit.actor())
                .about(permit.target());
    }

    Row about(Target target) {
        return with("subject", target.subject())
                .with("target_kind", target.kind())
                .with("target_id", target.id());
    }

    /** Sets a column to the value's text form; a null stays out. */
    Row with(String column, Object value) {
        if (value != null) {
            columns.put(column, value.toString());
        }
        return this;
    }

    Row with(String column, Collection<?> values) {
        var array = columns.putArray(column);
        values.stream().map(Object::toString).sorted().forEach(array::add);
        return this;
    }

    Row with(String column, JsonNode value) {
        columns.set(column, value);
        return this;
    }

    /** Takes the row as one JSON parameter. Column names are this package's own constants. */
    String insert() {
        Iterable<String> names = columns::fieldNames;
        String list = StreamSupport.stream(names.spliterator(), false).collect(Collectors.joining(", "));
        return "insert into " + table + " (" + list + ") select " + list + " from jsonb_populate_record(null::" + table
                + ", ?::jsonb)";
    }

    String json() {
        return columns.toString();
    }
}

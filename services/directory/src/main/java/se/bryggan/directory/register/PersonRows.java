package se.bryggan.directory.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Sql;

/** The table {@code person}, found by number through the keyed hash only. */
@ApplicationScoped
class PersonRows implements PanacheRepositoryBase<Person, UUID> {

    private static final String ENTRUSTED =
            "select id from person where guardians @> array[cast(? as uuid)] order by id";

    private final BlindIndex index;
    private final Database database;

    PersonRows(BlindIndex index, Database database) {
        this.index = index;
        this.database = database;
    }

    /** An empty row, not yet kept, for a number that has none. */
    Person make(PersonNumber number) {
        return new Person(UUID.randomUUID(), index.of(number));
    }

    Optional<Person> find(PersonNumber number) {
        return Optional.ofNullable(find(List.of(number)).get(number));
    }

    /** The rows of those numbers that have one. */
    Map<PersonNumber, Person> find(Collection<PersonNumber> numbers) {
        Map<String, PersonNumber> byIndex = numbers.stream()
                .distinct()
                .collect(Collectors.toMap(number -> hex(index.of(number)), Function.identity()));
        List<byte[]> wanted =
                byIndex.keySet().stream().map(HexFormat.of()::parseHex).toList();
        List<Person> found = wanted.isEmpty() ? List.of() : list("numberIndex in ?1", wanted);
        return found.stream().collect(Collectors.toMap(row -> byIndex.get(hex(row.numberIndex())), row -> row));
    }

    /** Those of whom the person has custody, by the register's last statement, grown-up or not. */
    List<UUID> entrustedTo(UUID guardian) {
        return database.list(row -> Sql.uuid(row, "id"), ENTRUSTED, guardian);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

package se.bryggan.boundary.disclosure;

/** On which row one category may be disclosed. */
public record Ground(Category category, Kind kind, String rule, String key, String citation) {

    static Ground of(Category category, RuleRow row) {
        return new Ground(category, row.kind(), row.id(), row.key(), row.citation());
    }
}

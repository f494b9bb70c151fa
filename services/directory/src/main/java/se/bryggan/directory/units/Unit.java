package se.bryggan.directory.units;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.directory.register.RegisterRow;

/** A unit of an authority, in one branch of it. */
@Entity
class Unit extends RegisterRow {

    @Id
    private String code;

    private String name;
    private String authority;

    @Enumerated(EnumType.STRING)
    private Branch unitBranch;

    private String district;

    protected Unit() {}

    Unit(String code) {
        this.code = code;
    }

    /** Takes over what the source states; true if anything is new. */
    boolean state(UnitEntry entry) {
        boolean same = entry.name().equals(name)
                && entry.authority().equals(authority)
                && entry.branch() == unitBranch
                && Objects.equals(entry.district(), district);
        name = entry.name();
        authority = entry.authority();
        unitBranch = entry.branch();
        district = entry.district();
        return !same;
    }

    UnitEntry entry() {
        return new UnitEntry(code, name, authority, unitBranch, district);
    }
}

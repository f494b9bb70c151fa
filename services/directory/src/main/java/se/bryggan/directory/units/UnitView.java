package se.bryggan.directory.units;

/** A unit as everybody may see it. */
record UnitView(String code, String name, String authority, String branch, String district) {

    static UnitView of(Unit unit) {
        UnitEntry entry = unit.entry();
        return new UnitView(
                entry.code(), entry.name(), entry.authority(), entry.branch().name(), entry.district());
    }
}

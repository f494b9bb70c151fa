package se.bryggan.referral.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.directory.PupilChanged;

/** Where a pupil goes to school. The row belongs to the register; the school may read it. */
@Entity
@Table(name = "pupil")
class Pupil {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private String schoolAuthority;

    @Enumerated(EnumType.STRING)
    private Branch schoolBranch;

    private String schoolUnit;
    private Integer schoolYear;
    private String district;
    private LocalDate leftOn;
    private long registerVersion;

    protected Pupil() {}

    Pupil(UUID id, Controller register) {
        this.id = id;
        this.controller = register.authority();
        this.branch = register.branch();
        this.registerVersion = -1;
    }

    /** Keeps what the register says, unless something newer has been said. */
    void become(PupilChanged said) {
        if (said.version() <= registerVersion) {
            return;
        }
        schoolAuthority = said.authority();
        schoolBranch = Branch.valueOf(said.branch());
        schoolUnit = said.schoolUnit();
        schoolYear = said.schoolYear();
        district = said.district();
        leftOn = said.leftOn();
        registerVersion = said.version();
    }

    Schooling schooling() {
        return new Schooling(id, new Controller(schoolAuthority, schoolBranch), schoolUnit, schoolYear, district);
    }

    boolean attends(LocalDate day) {
        return leftOn == null || !day.isAfter(leftOn);
    }
}

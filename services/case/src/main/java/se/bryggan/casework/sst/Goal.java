package se.bryggan.casework.sst;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/** What the family and the team agreed to reach, and by when. Every plan has at least one on schooling. */
@Entity
class Goal {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private int number;

    @Enumerated(EnumType.STRING)
    private Area area;

    private Integer targetPermille;
    private LocalDate dueOn;
    private byte[] words;

    /** What the goal is about. */
    enum Area {
        ATTENDANCE,
        SCHOOL_RESULTS,
        HOME,
        HEALTH,
        LEISURE
    }

    protected Goal() {}

    Goal(UUID id, Controller holder, int number, Area area, Integer targetPermille, LocalDate dueOn, byte[] words) {
        this.id = id;
        this.controller = holder.authority();
        this.branch = holder.branch();
        this.number = number;
        this.area = area;
        this.targetPermille = targetPermille;
        this.dueOn = dueOn;
        this.words = words;
    }

    boolean onSchooling() {
        return switch (area) {
            case ATTENDANCE, SCHOOL_RESULTS -> true;
            case HOME, HEALTH, LEISURE -> false;
        };
    }

    int number() {
        return number;
    }

    Area area() {
        return area;
    }

    Integer targetPermille() {
        return targetPermille;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    byte[] words() {
        return words;
    }
}

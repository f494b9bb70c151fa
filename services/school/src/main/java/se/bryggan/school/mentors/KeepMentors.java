package se.bryggan.school.mentors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;

/** Keeps what an organiser's school system tells of mentors. */
@ApplicationScoped
public class KeepMentors {

    private final Mentors mentors;

    KeepMentors(Mentors mentors) {
        this.mentors = mentors;
    }

    @Guarded("mentors.keep")
    public void keep(Controller organiser, Collection<Mentorship> told) {
        mentors.replace(organiser, told);
    }
}

package se.bryggan.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bryggan.boundary.gate.Controller;

/**
 * Loads the terms of all organisers, and who is whose mentor there. The register may still be telling of pupils meanwhile, so an organiser whose marks
 * were not all of known pupils is loaded again as long as that finds more of them.
 */
@ApplicationScoped
class LoadAll {

    private final OpenImport open;
    private final LoadTerm term;
    private final LoadMentors mentors;

    LoadAll(OpenImport open, LoadTerm term, LoadMentors mentors) {
        this.open = open;
        this.term = term;
        this.mentors = mentors;
    }

    /** One answer per organiser; none while the register has told of nobody. */
    List<Loaded> load() {
        Map<Controller, Loaded> loaded = new LinkedHashMap<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Controller organiser : open.organisers()) {
                Loaded former = loaded.get(organiser);
                if (former == null || former.unknownPupils() > 0) {
                    Loaded now = term.load(organiser);
                    more |= former == null || now.unknownPupils() < former.unknownPupils();
                    loaded.put(organiser, former == null ? now : now.after(former));
                }
            }
        }
        return loaded.entrySet().stream()
                .map(organiser -> organiser.getValue().withMentors(mentors.load(organiser.getKey())))
                .toList();
    }
}

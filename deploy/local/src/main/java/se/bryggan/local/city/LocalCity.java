package se.bryggan.local.city;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import se.bryggan.city.City;
import se.bryggan.city.calendar.Anchor;
import se.bryggan.local.stack.Project;

/** The city as it stood on the last school day before the first start; the day is chosen then and kept with the data. */
public final class LocalCity {
    private final Path anchorFile;
    private City city;

    public LocalCity(Project project) {
        this.anchorFile = project.data().resolve("anchor");
    }

    /** Made when it is first asked for: most commands need no city. */
    public synchronized City city() throws IOException {
        if (city == null) {
            city = City.of(Anchor.readOrChoose(anchorFile, InstantSource.system()));
        }
        return city;
    }

    Path anchorFile() throws IOException {
        city();
        return anchorFile;
    }
}

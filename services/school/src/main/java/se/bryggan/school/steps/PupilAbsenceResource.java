package se.bryggan.school.steps;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import se.bryggan.contracts.SchoolRef;

@Path("/v1/pupils/{ref}/absence")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class PupilAbsenceResource {

    private final ReadSteps steps;

    PupilAbsenceResource(ReadSteps steps) {
        this.steps = steps;
    }

    @GET
    public ReadSteps.AbsenceView absence(@PathParam("ref") UUID ref) {
        return steps.absence(new SchoolRef(ref));
    }
}

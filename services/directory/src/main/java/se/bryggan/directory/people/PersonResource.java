package se.bryggan.directory.people;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.Cache;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.http.Refused;
import se.bryggan.directory.register.PersonNumber;
import se.bryggan.directory.register.Register;

/** Persons, by reference. */
@Path("/v1/persons")
@Authenticated
@Cache(noStore = true)
class PersonResource {

    private final ReadPerson read;
    private final SearchPerson search;
    private final ReadContact contact;

    PersonResource(ReadPerson read, SearchPerson search, ReadContact contact) {
        this.read = read;
        this.search = search;
        this.contact = contact;
    }

    @GET
    @Path("/{ref}")
    public PersonView read(@PathParam("ref") UUID ref) {
        return read.read(new PersonRef(ref));
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    public SearchResult search(@Valid @NotNull PersonSearch body) {
        PersonNumber number =
                PersonNumber.parse(body.personnummer()).orElseThrow(() -> new Refused(422, "invalid-personnummer"));
        return search.by(number);
    }

    @GET
    @Path("/{ref}/contact")
    public Contact contact(@PathParam("ref") UUID ref, @QueryParam("sector") @NotNull Sector sector) {
        return contact.of(Register.CONTROLLER, sector, ref);
    }
}

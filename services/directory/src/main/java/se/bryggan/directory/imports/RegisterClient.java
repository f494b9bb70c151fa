package se.bryggan.directory.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Protection;

/** The population register (folkbokföringen), and whose a family's log-in is. */
@RegisterRestClient(configKey = "population-register")
@Path("/")
interface RegisterClient {

    @GET
    @Path("/custody")
    SourcePage<Child> custody(
            @HeaderParam("Authorization") String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken,
            @QueryParam("modified.after") String modifiedAfter);

    @GET
    @Path("/accounts")
    SourcePage<Account> accounts(
            @HeaderParam("Authorization") String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Child(
            String number,
            String givenName,
            String familyName,
            LocalDate birthDate,
            Protection protection,
            boolean whereaboutsHidden,
            Custody custody,
            List<Guardian> guardians,
            Instant modified) {

        public Child {
            guardians = List.copyOf(guardians);
        }

        @Override
        public String toString() {
            return "Child";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Guardian(String number, String givenName, String familyName, LocalDate birthDate, Protection protection) {

        @Override
        public String toString() {
            return "Guardian";
        }
    }

    /** {@code personId} is the {@code person} claim in the log-in's token. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(String login, String personId, String number) {

        @Override
        public String toString() {
            return "Account";
        }
    }
}

package se.bryggan.referral.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import se.bryggan.boundary.http.Problem;
import se.bryggan.referral.programme.Reception;

/** A problem with the two things that its reader needs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NotStored(String type, String title, int status, String detail, String unit, String telephone) {

    static NotStored because(Problem problem, Reception reception) {
        return new NotStored(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                reception.unit(),
                reception.telephone());
    }
}

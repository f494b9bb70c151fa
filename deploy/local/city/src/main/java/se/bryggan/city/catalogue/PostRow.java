package se.bryggan.city.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import se.bryggan.city.organisation.Branch;
import se.bryggan.city.organisation.Post;
import se.bryggan.city.organisation.SchoolClass;

/**
 * A post. {@code unit} and {@code branch} are absent for an officer of a whole authority, {@code group} for all but mentors;
 * it is the name that the class bears in the school's own system, such as {@code 7a}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostRow(
        String login,
        String role,
        String authority,
        String unit,
        Branch branch,
        String group,
        String givenName,
        String familyName,
        String email) {

    static PostRow of(Post post, Map<String, SchoolClass> classes) {
        return new PostRow(
                post.login(),
                post.role().wire(),
                post.authority(),
                post.unit(),
                post.branch(),
                post.schoolClass() == null
                        ? null
                        : classes.get(post.schoolClass()).name(),
                post.givenName(),
                post.familyName(),
                post.email());
    }

    @Override
    public String toString() {
        return "PostRow[" + login + "]";
    }
}

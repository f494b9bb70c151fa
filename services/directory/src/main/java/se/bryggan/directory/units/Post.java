package se.bryggan.directory.units;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import se.bryggan.directory.register.RegisterRow;

/** A staff member's post: a role at a unit, with an address. */
@Entity
class Post extends RegisterRow {

    @Id
    private String login;

    private String role;
    private String authority;
    private String unit;
    private String schoolGroup;
    private String email;

    protected Post() {}

    Post(String login) {
        this.login = login;
    }

    String login() {
        return login;
    }

    /** Takes over what the source states; true if anything is new. */
    boolean state(PostEntry entry) {
        boolean same = entry.equals(new PostEntry(login, role, authority, unit, schoolGroup, email));
        role = entry.role();
        authority = entry.authority();
        unit = entry.unit();
        schoolGroup = entry.group();
        email = entry.email();
        return !same;
    }

    PostAddress address() {
        return new PostAddress(role, schoolGroup, email);
    }
}

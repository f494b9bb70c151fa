package se.bryggan.directory.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The table {@code post}. */
@ApplicationScoped
class PostRows implements PanacheRepositoryBase<Post, String> {

    /** Those at the unit; under the code of an authority those that have no unit and cover it as a whole. */
    List<Post> at(String unit, String role) {
        String there = "(unit = ?1 or unit is null and authority = ?1)";
        return role == null
                ? list(there + " order by login", unit)
                : list(there + " and role = ?2 order by login", unit, role);
    }
}

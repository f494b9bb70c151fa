package se.bryggan.directory.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The table {@code post}. */
@ApplicationScoped
class PostRows implements PanacheRepositoryBase<Post, String> {

    List<Post> at(String unit, String role) {
        return role == null
                ? list("unit = ?1 order by login", unit)
                : list("unit = ?1 and role = ?2 order by login", unit, role);
    }
}

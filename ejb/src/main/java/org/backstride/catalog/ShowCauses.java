package org.backstride.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.catalog.rules.Cause;
import org.backstride.catalog.store.ContentItems;

/** The causes of back pain that the product knows, by name. */
@ApplicationScoped
public class ShowCauses {

    @Inject
    ContentItems contentItems;

    @UseCase(Permission.SEE_CATALOG)
    public List<Cause> show() {
        return contentItems.shippedCauses();
    }
}

package org.backstride.ear;

import org.backstride.careless.AskTwice;
import org.backstride.careless.CountEverything;
import org.backstride.careless.LockBoth;
import org.backstride.careless.WriteAndBeRefused;
import org.backstride.careless.door.CarelessServlet;
import org.backstride.careless.layers.OpenCareCheck;
import org.backstride.careless.layers.OpenPermissionCheck;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's own EAR with one part changed: what runs is otherwise what ships, in the shipped server. */
public final class TestEar {

    private static final String EJB = "backstride-ejb.jar";
    private static final String WAR = "backstride-web.war";

    private TestEar() {}

    /** The EAR as it ships. */
    static EnterpriseArchive untouched() {
        return untouched("backstride-it.ear");
    }

    private static EnterpriseArchive untouched(String name) {
        return ShrinkWrap.create(ZipImporter.class, name)
                .importFrom(TestStack.ear().toFile())
                .as(EnterpriseArchive.class);
    }

    /**
     * The WAR is swapped for one that holds a test, which calls the shipped ejb jar from inside. The WAR keeps its name,
     * because the deployment structure refers to it.
     *
     * @param classes the test and the beans it needs beside the product's
     */
    public static EnterpriseArchive with(Class<?>... classes) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, WAR)
                .addClasses(classes)
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nClass-Path: backstride-ejb.jar\n"), "MANIFEST.MF")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return replaced(untouched(), WAR, war);
    }

    /** The EAR with a further class in its ejb jar, under that class's name. */
    static EnterpriseArchive withBean(Class<?> bean) {
        EnterpriseArchive ear = untouched(bean.getSimpleName() + ".ear");
        return replaced(ear, EJB, part(ear, EJB, JavaArchive.class).addClass(bean));
    }

    /** The EAR with a further class in its WAR, under that class's name. */
    static EnterpriseArchive withDoor(Class<?> door) {
        EnterpriseArchive ear = untouched(door.getSimpleName() + ".ear");
        return replaced(ear, WAR, part(ear, WAR, WebArchive.class).addClass(door));
    }

    /** The EAR with layers that can be switched off and use cases that are careless, and a way in to them. */
    static EnterpriseArchive careless() {
        EnterpriseArchive ear = untouched();
        JavaArchive ejb = part(ear, EJB, JavaArchive.class)
                .addClasses(CountEverything.class, AskTwice.class, LockBoth.class, WriteAndBeRefused.class)
                .addPackage(OpenCareCheck.class.getPackage())
                .addClass(OpenPermissionCheck.class);
        WebArchive war = part(ear, WAR, WebArchive.class).addClass(CarelessServlet.class);
        return replaced(replaced(ear, EJB, ejb), WAR, war);
    }

    private static <T extends Archive<T>> T part(EnterpriseArchive ear, String name, Class<T> type) {
        return ShrinkWrap.create(ZipImporter.class, name)
                .importFrom(ear.get("/" + name).getAsset().openStream())
                .as(type);
    }

    private static EnterpriseArchive replaced(EnterpriseArchive ear, String name, Archive<?> part) {
        ear.delete("/" + name);
        return ear.addAsModule(part);
    }
}

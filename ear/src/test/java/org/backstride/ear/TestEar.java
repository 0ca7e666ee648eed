package org.backstride.ear;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The product's own EAR with the WAR swapped for one that holds a test: what runs is the shipped ejb jar in the shipped
 * server, called from inside. The WAR keeps its name, because the deployment structure refers to it.
 */
public final class TestEar {

    private static final String WAR = "backstride-web.war";

    private TestEar() {}

    /** @param classes the test and the beans it needs beside the product's */
    public static EnterpriseArchive with(Class<?>... classes) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "backstride-it.ear")
                .importFrom(TestStack.ear().toFile())
                .as(EnterpriseArchive.class);
        ear.delete("/" + WAR);
        WebArchive war = ShrinkWrap.create(WebArchive.class, WAR)
                .addClasses(classes)
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nClass-Path: backstride-ejb.jar\n"), "MANIFEST.MF")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return ear.addAsModule(war);
    }
}

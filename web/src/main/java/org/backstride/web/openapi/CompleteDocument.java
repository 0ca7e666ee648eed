package org.backstride.web.openapi;

import org.eclipse.microprofile.openapi.OASFilter;

/** x */
public class CompleteDocument implements OASFilter {}

package org.backstride.catalog.store;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One item of the shipped content, ready to be stored.
 *
 * @param kind a value of catalog.content_item.kind
 * @param key unique within its kind
 * @param contentVersion the version of the document it stands in
 * @param document what the content says about it, with camelCase names
 */
record ShippedItem(String kind, String key, String contentVersion, JsonNode document) {}

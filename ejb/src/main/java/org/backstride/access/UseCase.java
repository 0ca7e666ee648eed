package org.backstride.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.backstride.access.rules.Permission;

/**
 * Marks a method as a use case and names its permission. The guard around it owns the transaction, opens the database
 * scope, decides, and writes the entry of the audit history.
 *
 * <p>The guard finds the clinic and the patient among the arguments by their types: a permission about a clinic needs a
 * {@link org.backstride.shared.ClinicId}, one about a patient a {@link org.backstride.shared.PatientId} too.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface UseCase {

    @Nonbinding
    Permission value();
}

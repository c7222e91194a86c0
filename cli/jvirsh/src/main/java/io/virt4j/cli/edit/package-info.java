/**
 * Documents that the user changes in an editor. Start reading at {@link io.virt4j.cli.edit.Editing}, which takes an
 * {@link io.virt4j.cli.edit.EditedDocument} from the host to the user and back.
 */
@NullMarked
package io.virt4j.cli.edit;

import org.jspecify.annotations.NullMarked;

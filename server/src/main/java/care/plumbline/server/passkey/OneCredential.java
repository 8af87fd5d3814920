package care.plumbline.server.passkey;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.server.seal.Credential;
import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import java.util.Optional;
import java.util.Set;

/// All the library may look up: the one passkey whose secret has unlocked a journal, or none while one is made.
record OneCredential(JournalId journal, Optional<Credential> credential) implements CredentialRepository {

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String name) {
        return Set.of();
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String name) {
        return Optional.of(new ByteArray(journal.bytes()));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return Optional.of(journal.text());
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray id, ByteArray handle) {
        return credential
                .map(known -> RegisteredCredential.builder()
                        .credentialId(Letters.of(known.id()))
                        .userHandle(new ByteArray(journal.bytes()))
                        .publicKeyCose(Letters.of(known.key()))
                        .build())
                .filter(known -> known.getCredentialId().equals(id)
                        && known.getUserHandle().equals(handle));
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray id) {
        return Set.of();
    }
}

package care.plumbline.server.passkey;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.pages.visit.Passkeys.Made;
import care.plumbline.pages.visit.Passkeys.Signed;
import care.plumbline.server.seal.Credential;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.AuthenticatorAssertionResponse;
import com.yubico.webauthn.data.AuthenticatorAttestationResponse;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.ClientAssertionExtensionOutputs;
import com.yubico.webauthn.data.ClientRegistrationExtensionOutputs;
import com.yubico.webauthn.data.CollectedClientData;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.PublicKeyCredentialParameters;
import com.yubico.webauthn.data.PublicKeyCredentialRequestOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.data.exception.Base64UrlException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A passkey is made, or shown, at one address of this server: whether what came is what was asked for there, and the
/// authenticator saw who she is. Yubico's library judges; nothing is forgiven.
///
/// @param host the name a passkey is bound to
/// @param origin how the browser names this server
public record Ceremony(String host, String origin) {

    /// Every kind of statement where a maker vouches for an authenticator but these is left unread: none is asked for.
    private static final Set<String> STATEMENTS = Set.of("none", "packed");

    /// The challenge that what a browser sent was signed with; empty: it cannot be read.
    public static Optional<byte[]> challenge(String client) {
        return judged(() -> Optional.of(new CollectedClientData(Letters.of(client)))
                .map(said -> said.getChallenge().getBytes()));
    }

    @FunctionalInterface
    private interface Judgement<T> {
        Optional<T> reached() throws Exception;
    }

    /// Empty where something does not fit: the library and its parsers say so by exceptions of many kinds, some of
    /// which are declared.
    private static <T> Optional<T> judged(Judgement<T> judgement) {
        try {
            return judgement.reached();
        } catch (Exception unfit) {
            return Optional.empty();
        }
    }

    /// The passkey that was made; empty: not as it was asked for.
    public Optional<Credential> made(JournalId journal, byte[] challenge, Made made) {
        return judged(() -> {
            var response = AuthenticatorAttestationResponse.builder()
                    .attestationObject(Letters.of(made.attestation()))
                    .clientDataJSON(Letters.of(made.client()))
                    .build();
            if (!STATEMENTS.contains(response.getAttestation().getFormat())) {
                return Optional.empty();
            }
            RegistrationResult result = party(journal, Optional.empty())
                    .finishRegistration(FinishRegistrationOptions.builder()
                            .request(making(journal, challenge))
                            .response(answer(made, response))
                            .build());
            return Optional.of(new Credential(
                    host,
                    result.getKeyId().getId().getBase64Url(),
                    result.getPublicKeyCose().getBase64Url(),
                    0));
        });
    }

    private static PublicKeyCredential<AuthenticatorAttestationResponse, ClientRegistrationExtensionOutputs> answer(
            Made made, AuthenticatorAttestationResponse response) {
        return PublicKeyCredential.<AuthenticatorAttestationResponse, ClientRegistrationExtensionOutputs>builder()
                .id(Letters.of(made.id()))
                .response(response)
                .clientExtensionResults(
                        ClientRegistrationExtensionOutputs.builder().build())
                .build();
    }

    private PublicKeyCredentialCreationOptions making(JournalId journal, byte[] challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(identity(host))
                .user(UserIdentity.builder()
                        .name(journal.text())
                        .displayName(journal.text())
                        .id(new ByteArray(journal.bytes()))
                        .build())
                .challenge(new ByteArray(challenge))
                .pubKeyCredParams(List.of(
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.RS256))
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .build();
    }

    /// Whether this passkey signed this challenge, for this address, once it had seen who she is.
    public boolean isSigned(JournalId journal, Credential credential, byte[] challenge, Signed signed) {
        if (!credential.host().equals(host)) {
            return false;
        }
        return judged(() -> Optional.of(party(journal, Optional.of(credential))
                        .finishAssertion(FinishAssertionOptions.builder()
                                .request(AssertionRequest.builder()
                                        .publicKeyCredentialRequestOptions(PublicKeyCredentialRequestOptions.builder()
                                                .challenge(new ByteArray(challenge))
                                                .rpId(host)
                                                .userVerification(UserVerificationRequirement.REQUIRED)
                                                .build())
                                        .build())
                                .response(answer(signed))
                                .build())
                        .isSuccess()))
                .orElse(false);
    }

    private static PublicKeyCredential<AuthenticatorAssertionResponse, ClientAssertionExtensionOutputs> answer(
            Signed signed) throws IOException, Base64UrlException {
        return PublicKeyCredential.<AuthenticatorAssertionResponse, ClientAssertionExtensionOutputs>builder()
                .id(Letters.of(signed.id()))
                .response(AuthenticatorAssertionResponse.builder()
                        .authenticatorData(Letters.of(signed.authenticator()))
                        .clientDataJSON(Letters.of(signed.client()))
                        .signature(Letters.of(signed.signature()))
                        .userHandle(Letters.of(signed.user()))
                        .build())
                .clientExtensionResults(
                        ClientAssertionExtensionOutputs.builder().build())
                .build();
    }

    private RelyingParty party(JournalId journal, Optional<Credential> credential) {
        return RelyingParty.builder()
                .identity(identity(host))
                .credentialRepository(new OneCredential(journal, credential))
                .origins(Set.of(origin))
                // One passkey may live on several devices, which keep no count in common.
                .validateSignatureCounter(false)
                .build();
    }

    private static RelyingPartyIdentity identity(String host) {
        return RelyingPartyIdentity.builder().id(host).name(host).build();
    }
}

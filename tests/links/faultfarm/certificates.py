"""TLS faults with generated certificates: one host of the farm each."""

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from course_sync.model.links import Reason as R
from faultfarm.rows import Row, good, sends
from faultfarm.server import Farm

_Pair = tuple[x509.Certificate, ec.EllipticCurvePrivateKey]
_DAY = timedelta(days=1)


def rows() -> list[Row]:
    """The hosts; `secure` gives them their certificates."""
    return [
        Row("/leht", good(), R.FINE, host="tls-good"),
        Row("/leht", good(), R.FINE, host="tls-soon", hints=("certificate_ends:",)),
        Row("/leht", good(), R.TLS_EXPIRED, host="tls-expired"),
        Row("/leht", good(), R.TLS_EXPIRED, host="tls-future"),
        Row("/leht", good(), R.TLS_WRONG_HOST, host="tls-wrong"),
        Row("/leht", good(), R.TLS_SELF_SIGNED, host="tls-self"),
        Row("/leht", good(), R.TLS_UNTRUSTED, host="tls-stranger"),
        Row("/leht", good(), R.INCOMPLETE_CHAIN, host="tls-gap"),
        Row("/leht", good(), R.TLS_UNTRUSTED, host="tls-gap-unnamed"),
        Row("/leht", sends("", 404), R.NOT_FOUND, host="tls-gone"),
    ]


def _made(name: str, issuer: _Pair | None, *, ip: str = "", dns: str = "", ca: bool = False, begins: int = -1, ends: int = 90, aia: str = "") -> _Pair:  # fmt: skip
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate, signer = issuer or (None, key)
    builder = x509.CertificateBuilder(
        certificate.subject if certificate else subject, subject, key.public_key(), x509.random_serial_number(), now + begins * _DAY, now + ends * _DAY
    )  # fmt: skip
    builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    if ip or dns:
        named = x509.IPAddress(ipaddress.ip_address(ip)) if ip else x509.DNSName(dns)
        builder = builder.add_extension(x509.SubjectAlternativeName([named]), critical=False)
    if aia:
        access = x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, x509.UniformResourceIdentifier(aia))
        builder = builder.add_extension(x509.AuthorityInformationAccess([access]), critical=False)
    return builder.sign(signer, hashes.SHA256()), key


def _context(pair: _Pair, folder: Path, name: str) -> ssl.SSLContext:
    file = folder / f"{name}.pem"
    file.write_bytes(
        pair[0].public_bytes(serialization.Encoding.PEM)
        + pair[1].private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def secure(farm: Farm, folder: Path) -> str:
    """Give the TLS hosts their certificates; the file of the one root that is to be trusted."""
    root, stranger = _made("Juur", None, ca=True), _made("Võõras juur", None, ca=True)
    middle = _made("Vahepealne", root, ca=True)
    farm.add(
        "tls-aia",
        "/vahe.der",
        sends(middle[0].public_bytes(serialization.Encoding.DER), Content_Type="application/pkix-cert"),
    )
    ip = {host: address for host, address in farm.addresses.items() if host.startswith("tls-")}
    pairs = {
        "tls-good": _made("a", root, ip=ip["tls-good"]),
        "tls-gone": _made("a", root, ip=ip["tls-gone"]),
        "tls-soon": _made("a", root, ip=ip["tls-soon"], ends=5),
        "tls-expired": _made("a", root, ip=ip["tls-expired"], begins=-90, ends=-1),
        "tls-future": _made("a", root, ip=ip["tls-future"], begins=5),
        "tls-wrong": _made("a", root, dns="teine.siht"),
        "tls-self": _made("a", None, ip=ip["tls-self"]),
        "tls-stranger": _made("a", stranger, ip=ip["tls-stranger"]),
        "tls-gap": _made("a", middle, ip=ip["tls-gap"], aia=farm.url("/vahe.der", "tls-aia")),
        "tls-gap-unnamed": _made("a", middle, ip=ip["tls-gap-unnamed"]),
    }
    for host, pair in pairs.items():
        farm.contexts[host] = _context(pair, folder, host)
    bundle = folder / "juur.pem"
    bundle.write_bytes(root[0].public_bytes(serialization.Encoding.PEM))
    return str(bundle)

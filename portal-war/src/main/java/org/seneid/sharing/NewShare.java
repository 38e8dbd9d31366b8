package org.seneid.sharing;

/** A share just opened, with the secrets of its codes: told this once, kept only as hashes. */
public record NewShare(Share share, ShareCode code, ShortCode spoken) {}

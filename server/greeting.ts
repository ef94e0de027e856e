import { renderUnicodeCompact } from 'uqr';
import type { Members } from './access/members.ts';
import { lanUrl } from './transport/addresses.ts';

/**
 * What a person who starts Krug reads: where to go, and at the first start the one-time set-up link with a
 * QR of the local network's address.
 */
export async function greeting(members: Members, port: number, publicUrl: string | undefined): Promise<string> {
  const local = `http://localhost:${port}`;
  const forPhones = publicUrl?.replace(/\/$/, '') ?? lanUrl(port);
  const secret = await members.issueSetUp();
  const lines = ['', '  Krug is ready.', '', `  On this computer   ${local}`, `  For phones         ${forPhones}`, ''];
  if (secret !== null) {
    const path = `/set-up#${secret}`;
    lines.push(
      '  First start: open this link once to choose your name and password.',
      `  ${local}${path}`,
      '',
      indent(renderUnicodeCompact(`${forPhones}${path}`, { border: 1 })),
      `  (the QR leads to ${forPhones})`,
      '',
    );
  }
  lines.push('  Ctrl+C stops Krug. Nothing is lost.', '');
  return lines.join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

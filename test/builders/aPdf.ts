import { PDFDocument } from "pdfkit";
import { toBytes } from "pdfkit/output";

/** A PDF of so many pages, each with its number on it; behind a password when one is given. */
export async function aPdf(pages: number, userPassword?: string): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, ...(userPassword !== undefined && { userPassword }) });
  for (let page = 1; page <= pages; page += 1) {
    document
      .addPage({ size: [595, 842] })
      .fontSize(28)
      .text(`Klachtenreglement, pagina ${page}`, 72, 90, { lineBreak: false });
    document.fontSize(12);
    for (let article = 1; article <= 20; article += 1)
      document.text(`${page}.${article} Elke klacht krijgt binnen twee werkdagen een bevestiging.`, 72, 130 + article * 30, {
        lineBreak: false,
      });
  }
  document.end();
  return Buffer.from(await toBytes(document));
}
